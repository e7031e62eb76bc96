import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asPerson } from '#accounts';
import type { BodyCard, BodyPerson, BodyProfile, MediatorBody, NewAffiliation } from '#casework';
import { home } from '#law';

/** What a body tells of itself. Who may change it is asked by the database: its coordinators. */
@Injectable()
export class PgBodyProfile implements BodyProfile {
  constructor(private readonly database: DataSource) {}

  async card(bodyId: string): Promise<BodyCard | undefined> {
    const [row]: CardColumns[] = await this.database.query(CARD, [bodyId]);
    if (row === undefined) return undefined;
    const { phone, listedOn, address, ...words } = row;
    return {
      ...words,
      phone: phone ?? undefined,
      listedOn: listedOn ?? undefined,
      lines: address.lines,
      postcode: address.postcode,
      city: address.city,
    };
  }

  async people(bodyId: string): Promise<readonly BodyPerson[]> {
    const rows: PersonColumns[] = await this.database.query(PEOPLE, [bodyId]);
    return rows.map(({ mandateFrom, mandateTo, ...person }) => ({
      ...person,
      mandateFrom: mandateFrom ?? undefined,
      mandateTo: mandateTo ?? undefined,
    }));
  }

  async affiliated(bodyId: string, { limit, after }: { readonly limit: number; readonly after?: string }) {
    const [name = '', affiliationId = ''] = readPlace(after);
    const [counted]: { total: number }[] = await this.database.query(
      'SELECT count(*)::int AS total FROM affiliation WHERE body_id = $1',
      [bodyId],
    );
    const rows: AffiliatedColumns[] = await this.database.query(AFFILIATED, [bodyId, name, affiliationId, limit + 1]);
    const merchants = rows
      .slice(0, limit)
      .map(({ place: _place, affiliationId: _id, toOn, ...merchant }) => ({ ...merchant, toOn: toOn ?? undefined }));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const total = counted?.total ?? 0;
    return last === undefined ? { total, merchants } : { total, merchants, next: writePlace(last) };
  }

  saveCard(personId: string, bodyId: string, card: BodyCard): Promise<boolean> {
    const { lines, postcode, city, ...words } = card;
    return this.change(personId, SAVE_CARD, [
      bodyId,
      words.name,
      words.website,
      words.email,
      words.phone ?? null,
      JSON.stringify({ lines, postcode, city, country: home().code }),
      words.listingMention,
      words.listedOn ?? null,
      words.networks,
      words.disputeTypes,
      words.languages,
      words.course,
      words.links,
    ]);
  }

  saveCharter(personId: string, bodyId: string, practice: MediatorBody['practice']): Promise<boolean> {
    return this.change(personId, 'UPDATE mediator_body SET charter = $2, updated_at = now() WHERE id = $1', [
      bodyId,
      JSON.stringify(practice),
    ]);
  }

  savePerson(by: string, bodyId: string, person: Omit<BodyPerson, 'role'>): Promise<boolean> {
    const { personId, name, career, appointment, mandateFrom, mandateTo } = person;
    return this.change(by, SAVE_PERSON, [
      bodyId,
      personId,
      name,
      career,
      appointment,
      mandateFrom ?? null,
      mandateTo ?? null,
    ]);
  }

  affiliate(personId: string, bodyId: string, affiliations: readonly NewAffiliation[]): Promise<boolean> {
    return this.change(personId, AFFILIATE, [bodyId, JSON.stringify(affiliations)]);
  }

  /** What row-level security declines changes nothing, or is an error of its class: either way the answer is no. */
  private async change(personId: string, sql: string, values: readonly unknown[]): Promise<boolean> {
    try {
      return await asPerson(this.database, personId, async (tx) => {
        const answer: unknown = await tx.query(sql, [...values]);
        return Array.isArray(answer) && typeof answer[1] === 'number'
          ? answer[1] > 0
          : Array.isArray(answer) && answer.length > 0;
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === NOT_ALLOWED) return false;
      throw error;
    }
  }
}

const NOT_ALLOWED = '42501';

interface CardColumns extends Omit<BodyCard, 'phone' | 'listedOn' | 'lines' | 'postcode' | 'city'> {
  readonly phone: string | null;
  readonly listedOn: string | null;
  readonly address: { readonly lines: readonly string[]; readonly postcode: string; readonly city: string };
}

interface PersonColumns extends Omit<BodyPerson, 'mandateFrom' | 'mandateTo'> {
  readonly mandateFrom: string | null;
  readonly mandateTo: string | null;
}

interface AffiliatedColumns {
  readonly merchantId: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly registration: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly committed: boolean;
  readonly place: string;
  readonly affiliationId: string;
}

const CARD = `SELECT name, website, email, phone, postal_address AS address, listing_mention AS "listingMention",
    listed_on::text AS "listedOn", networks, dispute_types AS "disputeTypes", languages, course, links
  FROM mediator_body WHERE id = $1`;

const PEOPLE = `SELECT person_id AS "personId", name, role, career, appointment, mandate_from::text AS "mandateFrom",
    mandate_to::text AS "mandateTo" FROM body_person WHERE body_id = $1 ORDER BY name, person_id`;

const AFFILIATED = `SELECT merchant.id AS "merchantId", merchant.name, merchant.jurisdiction, merchant.registration, from_on::text AS "fromOn",
    to_on::text AS "toOn", committed, merchant.searchable_name AS place, affiliation.id AS "affiliationId"
  FROM affiliation JOIN merchant ON merchant.id = merchant_id
  WHERE body_id = $1 AND ($3 = '' OR (merchant.searchable_name, affiliation.id::text) > ($2, $3))
  ORDER BY merchant.searchable_name, affiliation.id::text LIMIT $4`;

const SAVE_CARD = `UPDATE mediator_body SET name = $2, website = $3, email = $4, phone = $5, postal_address = $6,
    listing_mention = $7, listed_on = $8, networks = $9, dispute_types = $10, languages = $11, course = $12, links = $13,
    updated_at = now() WHERE id = $1`;

/** The role is the one they have in the body, not one that is told. */
const SAVE_PERSON = `INSERT INTO body_person (body_id, person_id, name, role, career, appointment, mandate_from, mandate_to)
  SELECT $1, $2, $3, role, $4, $5, $6, $7 FROM membership
    WHERE body_id = $1 AND person_id = $2 AND ended_at IS NULL ORDER BY role = 'mediator' DESC LIMIT 1
  ON CONFLICT (body_id, person_id) DO UPDATE SET name = EXCLUDED.name, role = EXCLUDED.role, career = EXCLUDED.career,
    appointment = EXCLUDED.appointment, mandate_from = EXCLUDED.mandate_from, mandate_to = EXCLUDED.mandate_to
  RETURNING person_id`;

const AFFILIATE = `INSERT INTO affiliation (merchant_id, body_id, from_on, to_on, committed)
  SELECT "merchantId", $1, "fromOn", "toOn", committed
  FROM jsonb_to_recordset($2) AS given ("merchantId" uuid, "fromOn" date, "toOn" date, committed boolean)
  ON CONFLICT (merchant_id, body_id, from_on) DO UPDATE SET to_on = EXCLUDED.to_on, committed = EXCLUDED.committed
  RETURNING id`;

const writePlace = ({ place, affiliationId }: AffiliatedColumns) =>
  Buffer.from(JSON.stringify([place, affiliationId])).toString('base64url');

function readPlace(written: string | undefined): readonly string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(written ?? '', 'base64url').toString('utf8'));
    return Array.isArray(read) && read.every((one) => typeof one === 'string') ? read : [];
  } catch {
    return [];
  }
}

import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  AccountsConfig,
  type BodyKey,
  type MerchantKey,
  type PersonKey,
  personNamed,
  REHEARSAL_PEOPLE,
  Secrets,
  secondFactorKey,
} from '#accounts';
import type { KeptMails, Mailer } from '#casework';
import { type Environment, readSealSettings } from '#config';
import { CaptureTransport, comesBack, FolderFiles, NeutralMailer, PdfPrinter, sealerOf } from '#delivery';
import { instant } from '#law';
import {
  databaseOf,
  PgAddresses,
  PgAnswerCodes,
  PgCaseFiles,
  PgDeadlines,
  PgDirectory,
  PgKeptMails,
  PgOutbox,
  PgRecords,
  PgUploads,
  SystemClock,
} from '#persistence';
import { DISPUTES } from './disputes/index.ts';
import { AFFILIATIONS, BODIES, CARD, MERCHANTS } from './organisations.ts';
import { playScenarios } from './play-scenarios.ts';
import type { Numbers } from './written.ts';

interface Addresses {
  readonly owner: string;
  readonly web: string;
  readonly worker: string;
  readonly auth: string;
}

/**
 * Fills a new, migrated database for a rehearsal: the organisations and the people, and, when asked for, a dispute at each
 * stage. Wiring: it opens every connection itself and closes it again.
 */
export async function seedRehearsal(given: {
  readonly addresses: Addresses;
  readonly secret: string;
  readonly filesDir: string;
  readonly disputes: boolean;
  /** As the worker is told it, so that the first notices are sealed as all others. */
  readonly seal?: Environment;
  /** Makes a seal for each body, before anything is issued. */
  readonly sealBodies?: (owner: string) => Promise<void>;
}): Promise<void> {
  const numbers = await settle(given.addresses.owner);
  await given.sealBodies?.(given.addresses.owner);
  await enrolSecondFactors(given.addresses.auth, given.secret, numbers);
  if (given.disputes) await tell(given, numbers);
}

/** The same in each rehearsal, for its seal bears it. */
function bodyNumber(key: BodyKey): string {
  const digits = createHash('sha256').update(`entente rehearsal body ${key}`).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** Organisations and people, by the owner of the tables: in an organisation of one's own these come by invitation. */
async function settle(owner: string): Promise<Numbers> {
  const ids = new Map<string, string>();
  const id = (key: string): string => {
    const known = ids.get(key) ?? randomUUID();
    ids.set(key, known);
    return known;
  };
  const numbers: Numbers = {
    person: (key: PersonKey) => id(`person ${key}`),
    merchant: (key: MerchantKey) => id(`merchant ${key}`),
    body: bodyNumber,
  };
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const [key, { name, website, email, phone, ...address }] of Object.entries(BODIES)) {
      await client.query(
        `INSERT INTO mediator_body (id, name, website, postal_address, email, phone, listing_mention)
         VALUES ($1, $2, $3, $4, $5, $6, '')`,
        [numbers.body(key as BodyKey), name, website, postal(address), email, phone],
      );
    }
    for (const [key, { name, website, email, siren, sector, ...address }] of Object.entries(MERCHANTS)) {
      await client.query(
        `INSERT INTO merchant (id, siren, name, website, postal_address, complaint_email, sector, claimed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
        [numbers.merchant(key as MerchantKey), siren, name, website, postal(address), email, sector],
      );
    }
    for (const { merchant, committed } of AFFILIATIONS) {
      await client.query(
        `INSERT INTO affiliation (merchant_id, body_id, from_on, committed) VALUES ($1, $2, '2016-01-01', $3)`,
        [numbers.merchant(merchant), numbers.body('exemple'), committed],
      );
    }
    for (const { key, name, email, kind = 'individual', belongs, ...address } of REHEARSAL_PEOPLE) {
      await client.query(`INSERT INTO person (id, kind, name, email, postal_address) VALUES ($1, $2, $3, $4, $5)`, [
        numbers.person(key),
        kind,
        name,
        email,
        postal(address),
      ]);
      if (belongs === undefined) continue;
      await client.query(`INSERT INTO membership (person_id, merchant_id, body_id, role) VALUES ($1, $2, $3, $4)`, [
        numbers.person(key),
        'merchant' in belongs ? numbers.merchant(belongs.merchant) : null,
        'body' in belongs ? numbers.body(belongs.body) : null,
        belongs.role,
      ]);
    }
    await client.query('UPDATE mediator_body SET dispute_types = $2, course = $3 WHERE id = $1', [
      numbers.body('exemple'),
      CARD.disputeTypes,
      CARD.course,
    ]);
    for (const { person, career } of CARD.people) {
      await client.query(
        `INSERT INTO body_person (body_id, person_id, name, role, career, mandate_from) VALUES ($1, $2, $3, 'mediator', $4, '2024-01-01')`,
        [numbers.body('exemple'), numbers.person(person), personNamed(person).name, career],
      );
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return numbers;
}

const postal = (at: { readonly lines: readonly string[]; readonly postcode: string; readonly city: string }): string =>
  JSON.stringify({ lines: at.lines, postcode: at.postcode, city: at.city, country: 'FR' });

/** Whoever acts for an organisation has an authenticator from the start, whose key anybody can work out. */
async function enrolSecondFactors(authDatabaseUrl: string, secret: string, numbers: Numbers): Promise<void> {
  const secrets = new Secrets(new AccountsConfig({ authDatabaseUrl, secret, portalOrigin: 'http://localhost' }));
  const client = new pg.Client(authDatabaseUrl);
  await client.connect();
  for (const { key, email, secondFactor } of REHEARSAL_PEOPLE) {
    if (!secondFactor) continue;
    const personId = numbers.person(key);
    const sealed = secrets.seal(personId, secondFactorKey(email));
    await client.query('INSERT INTO auth.totp (person_id, sealed_key, confirmed_at) VALUES ($1, $2, now())', [
      personId,
      sealed,
    ]);
  }
  await client.end();
}

/** What left before today has left: the data set keeps no mail of it, but those by which a merchant answers. */
function mostlyGone(kept: KeptMails): Mailer {
  const portal = { portalName: 'Entente', contact: 'contact@entente.example' };
  const transport = new CaptureTransport(kept);
  return {
    send: async (mail) => {
      const outcome = comesBack(mail.to) ? 'bounced' : 'sent';
      if (mail.answerCode === undefined) return { outcome, transportId: `<${mail.id}@rehearsal>` };
      const linkTo = (side: string, disputeId: string) => `${PORTAL}/${side}/disputes/${disputeId}`;
      const answerLink = (code: string) => `${PORTAL}/answer?code=${code}`;
      return new NeutralMailer(transport, { ...portal, linkTo, answerLink }).send(mail);
    },
  };
}

/** Where the portal of a first start is. */
const PORTAL = 'http://localhost:4000';

async function tell(
  { addresses, filesDir, seal }: Pick<Parameters<typeof seedRehearsal>[0], 'addresses' | 'filesDir' | 'seal'>,
  numbers: Numbers,
): Promise<void> {
  const web = await databaseOf({ url: addresses.web }).initialize();
  const worker = await databaseOf({ url: addresses.worker }).initialize();
  try {
    const directory = new PgDirectory(worker);
    const sealer = await sealerOf(readSealSettings(seal ?? {}, []), new SystemClock(), directory);
    const deps = {
      records: new PgRecords(web),
      uploads: new PgUploads(web),
      directory,
      workerRecords: new PgRecords(worker),
      deadlines: new PgDeadlines(worker),
      outbox: new PgOutbox(worker),
      caseFiles: new PgCaseFiles(worker),
      addresses: new PgAddresses(worker),
      files: new FolderFiles(filesDir),
      printer: new PdfPrinter(),
      ...(sealer && { sealer }),
      codes: new PgAnswerCodes(worker),
      mailer: mostlyGone(new PgKeptMails(worker)),
      portal: { name: 'Entente', website: PORTAL, contact: 'contact@entente.example' },
      nextDeadline: async () => {
        const [row]: { at: Date | null }[] = await worker.query('SELECT min(perform_at) AS at FROM deadline');
        return row?.at ? instant(row.at.toISOString()) : undefined;
      },
    };
    await playScenarios(deps, numbers, DISPUTES, await new SystemClock().now());
  } finally {
    await web.destroy();
    await worker.destroy();
  }
}

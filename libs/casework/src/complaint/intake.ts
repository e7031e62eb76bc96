import { randomBytes, randomUUID } from 'node:crypto';
import type { Act, ActOf, TextRef } from '#dispute';
import { type CivilDate, civilDateAt, jurisdiction } from '#law';
import { disputeReference } from '#text';
import type { Clock } from '../clock.ts';
import { rulesFor } from '../organisations/charter.ts';
import type { Directory } from '../organisations/directory.ts';
import type { Outcome } from '../writing/outcome.ts';
import { type Performance, perform } from '../writing/perform.ts';
import type { PartyDetails, Records } from '../writing/records.ts';
import { ReferenceTaken } from '../writing/reference-taken.ts';
import { keepText } from '../writing/texts.ts';

/** What the consumer gives of the act; the rest of it is known or drawn. */
type Given = Omit<ActOf<'FileComplaint'>, 'type' | 'reference' | 'consumerId' | 'rules'>;
type TextName = { [K in keyof Given]-?: NonNullable<Given[K]> extends TextRef ? K : never }[keyof Given];

/** The texts of a complaint: kept beside the record, never in it. One that is forgotten here does not compile. */
const TEXTS = Object.keys({ statement: true } satisfies Record<TextName, true>) as readonly TextName[];

/** A written complaint as the consumer gives it: the fields of the act, a text being its words. */
export type Complaint = Omit<Given, TextName | 'pieceIds'> & {
  readonly [K in keyof Pick<Given, TextName>]: string;
} & {
  readonly pieceIds?: readonly string[];
  /** The complaint was already made, by other written means. */
  readonly elsewhere?: Omit<ActOf<'ReportComplaint'>, keyof ActOf<'FileComplaint'>>;
};

/** The person who complains; a name is needed for the letter, a postal address is not. */
export type Complainant = Omit<PartyDetails, 'kind'>;

/**
 * The intake: a complaint to be carried (L612-2 1°), or one already made elsewhere, begins a dispute under the law and
 * the practice of its day. Nothing beyond what admissibility needs is asked for.
 */
export async function fileComplaint(
  organisation: { readonly records: Records; readonly clock: Clock; readonly directory: Directory },
  complainant: Complainant,
  complaint: Complaint,
  idempotency?: Performance['idempotency'],
): Promise<Outcome | { readonly kind: 'no-such-merchant' }> {
  const merchant = await organisation.directory.merchant(complaint.merchantId);
  if (merchant === undefined) return { kind: 'no-such-merchant' };
  const now = await organisation.clock.now();
  const today = civilDateAt(now, jurisdiction(merchant.jurisdiction).zone);
  const affiliation = await organisation.directory.affiliation(merchant.merchantId, today);
  const kept = TEXTS.flatMap((name) => (complaint[name] === undefined ? [] : [{ name, ...keepText(complaint[name]) }]));
  const refs = Object.fromEntries(kept.map(({ name, ref }) => [name, ref])) as Pick<Given, TextName>;
  const { elsewhere, ...given }: { elsewhere?: Complaint['elsewhere'] } & Omit<Given, TextName | 'pieceIds'> =
    complaint;
  const subject = (reference: string) => ({
    ...given,
    ...refs,
    reference,
    consumerId: complainant.personId,
    rules: rulesFor(merchant, affiliation?.body),
    pieceIds: complaint.pieceIds ?? [],
  });
  const act = (reference: string): Act =>
    elsewhere === undefined
      ? { type: 'FileComplaint', ...subject(reference) }
      : { type: 'ReportComplaint', ...subject(reference), ...elsewhere };
  return withFreshReference(today, (reference) =>
    perform(organisation.records, organisation.clock, {
      disputeId: randomUUID(),
      act: act(reference),
      actor: { role: 'consumer', personId: complainant.personId },
      texts: kept.map(({ text }) => text),
      parties: [{ ...complainant, kind: 'consumer' }],
      ...(idempotency === undefined ? {} : { idempotency }),
    }),
  );
}

const DRAWS = 5;

/**
 * Twenty-seven thousand million references a year: among a million disputes one filing in 27,000 draws a taken one, and
 * draws again.
 */
async function withFreshReference(today: CivilDate, file: (reference: string) => Promise<Outcome>): Promise<Outcome> {
  for (let draw = 1; ; draw += 1) {
    try {
      return await file(disputeReference(Number(today.slice(0, 4)), randomBytes(7)));
    } catch (error) {
      if (draw === DRAWS || !(error instanceof ReferenceTaken)) throw error;
    }
  }
}

import { randomBytes, randomUUID } from 'node:crypto';
import { type Act, type Claim, disputeReference, type Subject } from '#dispute';
import { type CivilDate, civilDateAt, type DisputeScope, jurisdiction } from '#law';
import type { Clock } from '../clock.ts';
import { rulesFor } from '../organisations/charter.ts';
import type { Directory } from '../organisations/directory.ts';
import type { Outcome } from '../writing/outcome.ts';
import { type Performance, perform } from '../writing/perform.ts';
import type { PartyDetails, Records } from '../writing/records.ts';
import { ReferenceTaken } from '../writing/reference-taken.ts';
import { keepText } from '../writing/texts.ts';

/** A written complaint as the consumer gives it. */
export interface Complaint {
  readonly merchantId: string;
  readonly statement: string;
  readonly claims: readonly Claim[];
  readonly subject?: Subject;
  /** What decides whether mediation reaches it (L611-1); left out, a contract for a price. */
  readonly scope?: DisputeScope;
  readonly contractOn?: CivilDate;
  readonly residence?: string;
  readonly pieceIds?: readonly string[];
  /** The complaint was already made, by other written means. */
  readonly elsewhere?: {
    readonly sentOn: CivilDate;
    readonly proofPieceId: string;
    readonly unsatisfactoryAnswerOn?: CivilDate;
  };
}

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
  const { text, ref } = keepText(complaint.statement);
  const { elsewhere, statement: _words, ...given } = complaint;
  const subject = (reference: string) => ({
    ...given,
    reference,
    consumerId: complainant.personId,
    rules: rulesFor(merchant, affiliation?.body),
    statement: ref,
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
      texts: [text],
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

import type { SeenDispute } from '#casework';
import type { EventOf, EventType, Party, Side } from '#dispute';
import { addDays, type CivilDate, isAfter, isBefore } from '#law';
import type { RecordLine, TextField } from './record-lines.ts';

/** An offer with its words, and whether its reader may answer it today. */
export interface OfferView {
  readonly offerId: string;
  readonly by: Party;
  readonly madeOn: CivilDate;
  readonly words: string | undefined;
  readonly amountCents: number | undefined;
  readonly openUntil: CivilDate | undefined;
  readonly state: 'open' | 'accepted' | 'declined' | 'lapsed';
  /** Inside mediation nobody consents before a time to reflect (Dir. 2013/11 art. 9(2)(d)): the first day, while it is to come. */
  readonly acceptedFrom: CivilDate | undefined;
}

/** What people wrote that a page shows in its own place, and not only in the record. */
export interface DisputeStory {
  readonly complaint: string | undefined;
  readonly claims: SeenDisputeClaims;
  readonly answer:
    | { readonly words: string | undefined; readonly on: CivilDate; readonly event: EventOf<'ComplaintAnswered'> }
    | undefined;
  readonly offers: readonly OfferView[];
  /** Messages that everybody in the file reads. */
  readonly joint: readonly RecordLine[];
  /** Messages and pieces between the reader's side and the mediator alone. */
  readonly confided: readonly RecordLine[];
  readonly piecesAsked: string | undefined;
  readonly conflict: string | undefined;
  readonly rejection: string | undefined;
  readonly proposal: ProposalView | undefined;
}

type SeenDisputeClaims = NonNullable<SeenDispute['complaint']>['claims'];

export interface ProposalView {
  readonly solution: string | undefined;
  readonly reasons: string | undefined;
  readonly effects: string | undefined;
  readonly amountCents: number | undefined;
  readonly issuedOn: CivilDate;
}

export function storyOf(record: readonly RecordLine[], facts: SeenDispute, today: CivilDate): DisputeStory {
  const answer = lastOf(record, 'ComplaintAnswered');
  const messages = record.filter(({ type }) => type === 'MessageSent');
  return {
    complaint: words(lastOf(record, 'ComplaintFiled') ?? lastOf(record, 'ComplaintReported'), 'statement'),
    claims: facts.complaint?.claims ?? [],
    answer: answer && {
      words: words(answer, 'statement'),
      on: answer.on,
      event: answer.event as EventOf<'ComplaintAnswered'>,
    },
    offers: facts.offers.map((offer) => offerView(offer, record, facts, today)),
    joint: messages.filter(({ confided }) => !confided),
    confided: record.filter(({ confided }) => confided),
    piecesAsked: words(lastOf(record, 'PiecesRequested'), 'statement'),
    conflict: words(lastOf(record, 'ConflictDisclosed'), 'statement'),
    rejection: words(lastOf(record, 'ReferralRejected'), 'reasons'),
    proposal: proposalView(lastOf(record, 'ProposalIssued')),
  };
}

function offerView(
  { offerId, by, madeOn, amountCents, openUntil, outcome }: SeenDispute['offers'][number],
  record: readonly RecordLine[],
  { notifiedOn, rules }: SeenDispute,
  today: CivilDate,
): OfferView {
  const line = record.find(({ event }) => event.type === 'OfferMade' && event.offerId === offerId);
  const from = notifiedOn === undefined ? undefined : addDays(madeOn, rules.practice.reflectionDays);
  const lapsed = openUntil !== undefined && isAfter(today, openUntil);
  return {
    offerId,
    by,
    madeOn,
    words: words(line, 'statement'),
    amountCents,
    openUntil,
    state: outcome ?? (lapsed ? 'lapsed' : 'open'),
    acceptedFrom: from !== undefined && isBefore(today, from) ? from : undefined,
  };
}

function proposalView(line: RecordLine | undefined): ProposalView | undefined {
  if (line?.event.type !== 'ProposalIssued') return undefined;
  const [solution, reasons, effects] = (['solution', 'reasons', 'effects'] as const).map((field) => words(line, field));
  return { solution, reasons, effects, amountCents: line.event.amountCents, issuedOn: line.on };
}

const lastOf = (record: readonly RecordLine[], type: EventType) => record.findLast((line) => line.type === type);

const words = (line: RecordLine | undefined, field: TextField): string | undefined =>
  line?.texts.find((text) => text.field === field)?.words;

/** Whether a side may be spoken to alone: the mediator hears one party without the other (*entretien séparé*). */
export function hearsAlone(facts: SeenDispute, side: Side): boolean {
  return side !== 'mediator' && facts.bodyId !== undefined;
}

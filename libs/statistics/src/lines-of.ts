import { type DisputeEvent, type EventOf, type EventType, type Recorded } from '#dispute';
import { type CivilDate, civilDateAt, jurisdiction } from '#law';
import type { EndType, ReferralLine } from './referral-line.ts';

/** A referral and the body that was asked: its statistics are that body's (R614-2). */
export interface CountedReferral {
  readonly bodyId: string;
  readonly line: ReferralLine;
}

/**
 * The referrals of one dispute, in order: one rejected, redirected or taken back may be followed by another. A complaint
 * that was settled without a mediator has none, and is in no statistics of R614-2.
 */
export function linesOf(events: readonly Recorded[]): readonly CountedReferral[] {
  const referrals: Telling[] = [];
  const opening = openingOf(events);
  if (opening === undefined) return [];
  const { zone } = jurisdiction(opening.rules.jurisdiction);
  for (const recorded of events) {
    const { event, at } = recorded;
    if (event.type === 'ReferralReceived') {
      const line = begun(opening, civilDateAt(at, zone));
      referrals.push({ bodyId: event.bodyId, line, reports: {} });
      continue;
    }
    const last = referrals.at(-1);
    const tell = TELLS[event.type] as Tells<EventType> | undefined;
    if (last === undefined || tell === undefined) continue;
    const told = tell(last, event, civilDateAt(at, zone));
    last.line = { ...last.line, ...told };
  }
  return referrals.map(({ bodyId, line }) => ({ bodyId, line }));
}

interface Telling {
  readonly bodyId: string;
  line: ReferralLine;
  readonly reports: Partial<Record<'consumer' | 'merchant' | 'mediator', 'yes' | 'partly' | 'no'>>;
}

type Opening = EventOf<'ComplaintFiled' | 'ComplaintReported'>;
type Tells<T extends EventType> = (telling: Telling, event: EventOf<T>, on: CivilDate) => Partial<ReferralLine>;

function openingOf([first]: readonly Recorded[]): Opening | undefined {
  const event: DisputeEvent | undefined = first?.event;
  return event?.type === 'ComplaintFiled' || event?.type === 'ComplaintReported' ? event : undefined;
}

function begun({ subject, residence, rules }: Opening, on: CivilDate): ReferralLine {
  return {
    receivedOn: on,
    admissibility: 'pending',
    prolongations: 0,
    crossBorder: residence === undefined ? 'unknown' : residence === rules.jurisdiction ? 'no' : 'yes',
    subject: subject ?? 'unspecified',
    sector: rules.sector,
    channel: 'online',
  };
}

/** What ends first ends it; an end after a rejection is the parties' own, outside any mediation. */
function ended({ line }: Telling, endedOn: CivilDate, endType: EndType, endCause?: string): Partial<ReferralLine> {
  if (line.endedOn !== undefined || line.admissibility === 'rejected' || line.admissibility === 'redirected') return {};
  return {
    endedOn,
    endType,
    ...(endCause === undefined ? {} : { endCause }),
    ...(endType === 'agreement' || endType === 'proposal-accepted' ? { executed: 'unknown' as const } : {}),
  };
}

const agreement = (telling: Telling, _event: unknown, on: CivilDate) => ended(telling, on, 'agreement');

/** What each event tells of the referral that runs; the others tell nothing that is counted. */
const TELLS: { readonly [T in EventType]?: Tells<T> } = {
  FileCompleted: (_telling, _event, completeOn) => ({ completeOn }),
  ReferralAdmitted: (_telling, { completeOn }, on) => ({ admissibility: 'admitted', admissibilityOn: on, completeOn }),
  ReferralRejected: (_telling, { ground }, on) => ({
    admissibility: 'rejected',
    admissibilityOn: on,
    ground: String(ground) as NonNullable<ReferralLine['ground']>,
  }),
  ReferralRedirected: (_telling, _event, on) => ({ admissibility: 'redirected', admissibilityOn: on }),
  RequestWithdrawn: (telling, _event, on) => ended(telling, on, 'withdrawn-consumer', 'consumer-withdrew'),
  ReferralNotified: (_telling, _event, notifiedOn) => ({ notifiedOn }),
  ExaminationOpened: () => ({ participation: 'entered' }),
  MerchantEntered: () => ({ participation: 'entered' }),
  MerchantDeclined: (telling, { how }, on) => ({
    participation: how === 'said' ? 'declined' : 'silent',
    ...ended(telling, on, 'declined', how === 'said' ? 'merchant-declined' : 'merchant-silent'),
  }),
  // A person set the silence aside: nothing had ended.
  MerchantInvitedAgain: (telling) => {
    const { participation: _said, endedOn: _on, endType: _type, endCause: _cause, ...goingOn } = telling.line;
    telling.line = goingOn;
    return {};
  },
  MediationProlonged: ({ line }) => ({ prolongations: line.prolongations + 1 }),
  ProposalIssued: (_telling, { sense }, proposalOn) => ({
    proposalOn,
    sense,
    consumerAnswer: 'none',
    merchantAnswer: 'none',
  }),
  ProposalAnswered: (_telling, { by, answer }) =>
    by === 'consumer' ? { consumerAnswer: answer } : { merchantAnswer: answer },
  ProposalAccepted: (telling, _event, on) => ended(telling, on, 'proposal-accepted'),
  ProposalRefused: (telling, _event, on) => ended(telling, on, 'proposal-refused'),
  ProposalLapsed: (telling, _event, on) => ended(telling, on, 'proposal-lapsed'),
  OfferAccepted: agreement,
  AnswerAccepted: agreement,
  PartyWithdrew: (telling, { by }, on) =>
    ended(telling, on, by === 'consumer' ? 'withdrawn-consumer' : 'withdrawn-merchant', `${by}-withdrew`),
  MediationInterrupted: (telling, { cause }, on) => ended(telling, on, 'interrupted', cause),
  ExecutionReported: (telling, { by, executed }) => {
    telling.reports[by] = executed;
    return { executed: executedAs(telling.reports) };
  },
};

/**
 * R614-2 6°, « s'il est connu »: what the mediator reports is known; otherwise what the parties say, where they do not
 * contradict one another. Carried out in part is not carried out.
 */
function executedAs(reports: Telling['reports']): 'yes' | 'no' | 'unknown' {
  const said = reports.mediator === undefined ? [reports.consumer, reports.merchant] : [reports.mediator];
  const known = new Set(said.filter((one) => one !== undefined).map((one) => (one === 'yes' ? 'yes' : 'no')));
  const [only] = known;
  return known.size === 1 && only !== undefined ? only : 'unknown';
}

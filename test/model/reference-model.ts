import type { Act, ActOf, ActType, Party, RefusalCode, Role, Side } from '#dispute';
import { addDays, addMonths, addYears, type CivilDate, jurisdiction, nextWorkingDay } from '#law';

/**
 * The procedure told a second time, from the law's own list of states and who may leave them (A: complaint, B: referral,
 * C: mediation, D: afterwards), and not from the table of the code. Two tracks: what goes on between the parties, and
 * what the mediator does; until the merchant is notified (R612-2) it knows of the first alone.
 */
export interface ModelState {
  today: CivilDate;
  /** A1 to A7; AW once the complaint was withdrawn. */
  between: string;
  /** B1 to D4, BA once admitted; nothing before a referral, nor once the parties settled without the mediator. */
  mediation: string | undefined;
  readonly consumer: string;
  readonly representatives: Set<string>;
  readonly merchant: string;
  readonly carried: boolean;
  readonly sentOn: CivilDate;
  answer: 'said' | 'offer' | 'elsewhere' | undefined;
  silent: boolean;
  letterLost: boolean;
  offers: Map<string, { by: Party; on: CivilDate; until: CivilDate | undefined; over: boolean }>;
  body: string | undefined;
  received: CivilDate | undefined;
  introduced: CivilDate | undefined;
  redirected: { to: string; introduced: CivilDate } | undefined;
  late: boolean;
  piecesAsked: CivilDate | undefined;
  inCharge: { who: string; independent: boolean } | undefined;
  notified: CivilDate | undefined;
  invited: CivilDate | undefined;
  until: CivilDate | undefined;
  overdueSince: CivilDate | undefined;
  disclosed: CivilDate | undefined;
  objections: Partial<Record<Party, boolean>>;
  fileAsked: Partial<Record<Party, CivilDate>>;
  proposal: { on: CivilDate; days: number; answers: Partial<Record<Party, 'accepted' | 'refused'>> } | undefined;
  ended: CivilDate | undefined;
  agreed: boolean;
  closed: CivilDate | undefined;
  asked: boolean;
  finished: CivilDate | undefined;
}

export interface Who {
  readonly role: Role;
  readonly person: string;
  readonly stack?: string;
}

export const stageOf = (told: ModelState): string => told.mediation ?? told.between;

/** A request that is over before anybody was notified: between the parties nothing is over. */
export const isUntold = (told: ModelState): boolean =>
  told.notified === undefined && ['C12', 'C13', 'D1'].includes(told.mediation ?? '');

/** The merchant is told of the mediator's track by the notification; that the file goes to the archive is told to all. */
export function stageFor(told: ModelState, side: Side | undefined): string {
  const hidden = told.notified === undefined && !['D3', 'D4'].includes(told.mediation ?? '');
  return side === 'merchant' && hidden ? told.between : stageOf(told);
}

export function hasPart(told: ModelState, { role, person, stack }: Who): boolean {
  if (role === 'clock') return true;
  if (role === 'consumer') return person === told.consumer;
  if (role === 'representative') return told.representatives.has(person);
  if (role === 'merchant') return stack === told.merchant && (told.carried || told.notified !== undefined);
  return stack === told.body;
}

/** What a rule needs to know of the one who acts. */
export interface By extends Who {
  readonly side: Side;
}

export interface Rule<A> {
  readonly by: Partial<Record<Role, readonly string[]>>;
  readonly unless?: (told: ModelState, act: A, by: By) => RefusalCode | false | undefined;
  /** What changes, and who learns of it; everybody where nothing is said. */
  readonly brings: (told: ModelState, act: A, by: By) => readonly Side[] | undefined;
}

export type Rules = { readonly [T in ActType]: Rule<ActOf<T>> };
export type AnyRule = Rule<Act>;

/** R612-1 to L616-1 speak of days and months; that a right is not lost on a Sunday is the practice of this organisation. */
export const worked = (day: CivilDate): CivilDate => nextWorkingDay(day, jurisdiction('FR').calendar);

/** The last day of each clock that runs, by the act that follows it. */
export function lastDays(told: ModelState): Partial<Record<ActType, CivilDate>> {
  const stage = stageOf(told);
  const at = (...stages: readonly string[]) => stages.includes(stage);
  const days: Partial<Record<ActType, CivilDate>> = {};
  const unanswered = told.answer === undefined && !told.silent;
  if (unanswered && (isUntold(told) || at('A1', 'A2', 'B1', 'B2', 'B3', 'B4', 'BA')))
    days.RecordSilence = lastOf.silence(told);
  if (at('A3', 'A5', 'A6')) days.LapseReferralWindow = lastOf.year(told);
  if (at('B1', 'B2') && !told.late) days.RecordRejectionOverdue = lastOf.threeWeeks(told);
  if (at('B2')) days.LapsePieces = lastOf.pieces(told);
  if (at('C1', 'C2', 'C4', 'C5', 'C6') && told.overdueSince !== lastOf.outcome(told))
    days.RecordOutcomeOverdue = lastOf.outcome(told);
  if (at('C2')) days.LapseMerchantAnswer = lastOf.entry(told);
  if (at('C5') && !Object.values(told.objections).includes(true)) days.LapseConflictAnswer = lastOf.objection(told);
  if (at('C8')) days.LapseProposal = lastOf.acceptance(told);
  if (at('C3', 'C7', 'C9', 'C10', 'C11', 'C12', 'C13')) days.CloseMediation = lastOf.closing(told);
  if (at('D1') && told.agreed && !told.asked) days.AskExecution = lastOf.execution(told);
  if (at('A4', 'A7', 'AW', 'B3', 'B4', 'D1', 'D2')) days.ArchiveDispute = lastOf.archive(told);
  if (at('D3')) days.PurgeDispute = lastOf.purge(told);
  return days;
}

const sure = (day: CivilDate | undefined): CivilDate => {
  if (day === undefined) throw new Error('The story told again lacks a day');
  return day;
};

/** Two months of silence, a year to refer, three weeks, ninety days, and the periods that a charter sets. */
export const lastOf = {
  silence: ({ sentOn }: ModelState) => addMonths(sentOn, 2),
  year: ({ sentOn }: ModelState) => worked(addYears(sentOn, 1)),
  threeWeeks: ({ received }: ModelState) => addDays(sure(received), 21),
  pieces: ({ piecesAsked }: ModelState) => worked(addDays(sure(piecesAsked), 21)),
  outcome: ({ until, notified }: ModelState) => until ?? addDays(sure(notified), 90),
  entry: ({ invited }: ModelState) => worked(addDays(sure(invited), 21)),
  objection: ({ disclosed }: ModelState) => worked(addDays(sure(disclosed), 15)),
  acceptance: ({ proposal }: ModelState) => worked(addDays(sure(proposal?.on), proposal?.days ?? 0)),
  closing: ({ ended }: ModelState) => addDays(sure(ended), 7),
  execution: ({ closed }: ModelState) => addDays(sure(closed), 30),
  archive: (told: ModelState) => {
    const again = ['B3', 'B4'].includes(stageOf(told)) || isUntold(told);
    const curable = again && lastOf.year(told) > sure(told.finished);
    return addMonths(curable ? lastOf.year(told) : sure(told.finished), 6);
  },
  purge: ({ finished }: ModelState) => addYears(sure(finished), 5),
};

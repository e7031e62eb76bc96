import {
  type ActType,
  clocksShown,
  type Dispute,
  hasPartIn,
  openActsIn,
  type Party,
  type Role,
  SIDES,
  type Side,
  type Stage,
} from '#dispute';
import type { DueDate } from '#law';

/**
 * The read model of one side: what it may know of a dispute. Written with every act, one row per side, so that reading
 * needs neither the secrets of the others nor a fold. Nothing in it depends on what the side may not know.
 */
export interface SideView {
  readonly side: Side;
  readonly stage: Stage;
  /** Changes with what this side may see, and with nothing else; the reader's ETag. */
  readonly tag: string;
  readonly facts: SeenDispute;
  readonly clocks: readonly DueDate[];
  readonly open: Partial<Record<Role, readonly ActType[]>>;
}

/** The facts of a dispute that a side may be shown. Its version and the stages of the other sides never are. */
export type SeenDispute = Omit<Dispute, 'version' | 'stageSeenBy'>;

const ROLES: Readonly<Record<Side, readonly Role[]>> = {
  consumer: ['consumer', 'representative'],
  merchant: ['merchant'],
  mediator: ['mediator', 'clerk'],
};

/** One side view for each side that has a part in the file. `tags`: the next tag of each side (`nextTags`). */
export function sideViewsOf(dispute: Dispute, tags: Readonly<Record<Side, string>>): readonly SideView[] {
  return SIDES.filter((side) => hasPartIn(dispute, side)).map((side) => ({
    side,
    stage: dispute.stageSeenBy[side],
    tag: tags[side],
    facts: seenBy(dispute, side),
    clocks: clocksShown(dispute, side),
    open: Object.fromEntries(ROLES[side].map((role) => [role, openActsIn(dispute, role)])),
  }));
}

/**
 * What becomes of one fact before one side: `shown` as it is, `hidden`, shown `once notified` (R612-2), or shaped by a
 * function, whose `undefined` hides it. A fact that every dispute has can only be shown or shaped.
 */
export type Placement<Value> =
  | 'shown'
  | (undefined extends Value ? 'hidden' | 'once notified' : never)
  | ((dispute: Dispute, side: Side) => Value);

/** Every fact placed for every side: a fact of `Dispute` that is not in the table does not compile. */
export type FactsBySide<Facts = SeenDispute> = {
  readonly [K in keyof Facts]-?: Readonly<Record<Side, Placement<Facts[K]>>>;
};

const EVERYONE = { consumer: 'shown', merchant: 'shown', mediator: 'shown' } as const;

/** From the mediator's notification only; rejection and redirection never (CECMC B04-3, L612-5). */
const MERCHANT_ONCE_NOTIFIED = { consumer: 'shown', merchant: 'once notified', mediator: 'shown' } as const;

const shaped = <Value>(shape: (dispute: Dispute, side: Side) => Value) => ({
  consumer: shape,
  merchant: shape,
  mediator: shape,
});

export const FACTS_BY_SIDE: FactsBySide = {
  stage: shaped((dispute, side) => dispute.stageSeenBy[side]),
  rules: { ...EVERYONE, merchant: merchantRules },
  reference: EVERYONE,
  consumerId: EVERYONE,
  merchantId: EVERYONE,
  bodyId: MERCHANT_ONCE_NOTIFIED,
  representatives: EVERYONE,
  complaint: EVERYONE,
  answer: EVERYONE,
  holdingAnswerOn: EVERYONE,
  answerOverdueSince: EVERYONE,
  silence: EVERYONE,
  offers: EVERYONE,
  pieces: shaped(({ pieces, bodyId }, side) => pieces.filter((piece) => isShown(piece, side, bodyId))),
  referral: MERCHANT_ONCE_NOTIFIED,
  rejection: { ...EVERYONE, merchant: 'hidden' },
  redirection: { consumer: 'shown', merchant: 'hidden', mediator: ownRedirection },
  caseMediator: { consumer: 'once notified', merchant: 'once notified', mediator: 'shown' },
  notifiedOn: EVERYONE,
  invitedOn: EVERYONE,
  noInvitation: EVERYONE,
  merchantAnswerExtended: EVERYONE,
  fileAskedOn: shaped(ownRequests),
  participation: EVERYONE,
  reviewAsked: EVERYONE,
  conflict: EVERYONE,
  prolongations: EVERYONE,
  outcomeOverdueSince: EVERYONE,
  proposal: shaped(
    (dispute, side) => dispute.proposal && { ...dispute.proposal, answers: visibleAnswers(dispute, side) },
  ),
  ending: MERCHANT_ONCE_NOTIFIED,
  closing: MERCHANT_ONCE_NOTIFIED,
  execution: EVERYONE,
  finishedOn: MERCHANT_ONCE_NOTIFIED,
  archivedOn: EVERYONE,
};

/** The facts of the dispute that this side may know, each as `FACTS_BY_SIDE` places it. */
export function seenBy(dispute: Dispute, side: Side): SeenDispute {
  const facts = Object.entries(FACTS_BY_SIDE).map(([fact, sides]) => {
    const placement = sides[side];
    if (typeof placement === 'function') return [fact, placement(dispute, side)];
    const shown = placement === 'shown' || (placement === 'once notified' && dispute.notifiedOn !== undefined);
    return [fact, shown ? dispute[fact as keyof SeenDispute] : undefined];
  });
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}

/** Those of the complaint until the notification: which body was asked since is not the merchant's to know. */
function merchantRules({ notifiedOn, complaint, rules }: Dispute): Dispute['rules'] {
  return notifiedOn === undefined && complaint !== undefined ? complaint.rules : rules;
}

/** L612-5: a body knows that it sent the request on, or that it was sent on to it; it is not told of another body's. */
function ownRedirection({ redirection, bodyId, stage }: Dispute): Dispute['redirection'] {
  return stage === 'Redirected' || redirection?.toBodyId === bodyId ? redirection : undefined;
}

/** What was confided to one body is not shown to the next (L612-3). */
function isShown({ audience, bodyId }: Dispute['pieces'][number], side: Side, inCharge: string | undefined): boolean {
  return audience.includes(side) && (side !== 'mediator' || bodyId === undefined || bodyId === inCharge);
}

/** R612-3: that a party asked for the file is between it and the mediator; the other finds no trace of it. */
function ownRequests({ fileAskedOn = {} }: Dispute, side: Side): Dispute['fileAskedOn'] {
  const own = side === 'mediator' ? fileAskedOn : only(fileAskedOn, side);
  return Object.keys(own).length === 0 ? undefined : own;
}

/** R612-4 1°: each party answers freely; it sees its own answer only, until the outcome is known. */
function visibleAnswers(dispute: Dispute, side: Side): Partial<Record<Party, 'accepted' | 'refused'>> {
  const answers = dispute.proposal?.answers ?? {};
  return side === 'mediator' || dispute.ending !== undefined ? answers : only(answers, side);
}

/** The entry of this party alone, if there is one. */
function only<Value>(entries: Partial<Record<Party, Value>>, party: Party): Partial<Record<Party, Value>> {
  const own = entries[party];
  return own === undefined ? {} : { [party]: own };
}

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
 * What one side may know of a dispute: written with every act, one row per side, so that reading needs no secret and no
 * fold. Nothing here depends on what the side may not know.
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

/** The facts of a dispute without those that are not the reader's. */
export type SeenDispute = Omit<Dispute, 'version' | 'stageSeenBy'>;

const ROLES: Readonly<Record<Side, readonly Role[]>> = {
  consumer: ['consumer', 'representative'],
  merchant: ['merchant'],
  mediator: ['mediator', 'clerk'],
};

/** One side view for each side that has a part in the file, with the tags given. */
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

/** What this side may know: the merchant nothing of admissibility (CECMC B04-3), nobody the other's answer before its time. */
export function seenBy(dispute: Dispute, side: Side): SeenDispute {
  const { version: _version, stageSeenBy, fileAskedOn: _asked, ...facts } = dispute;
  const notified = dispute.notifiedOn !== undefined;
  const kept =
    side === 'merchant'
      ? without(
          facts,
          notified
            ? ['rejection', 'redirection']
            : ['referral', 'rejection', 'redirection', 'bodyId', 'caseMediator', 'ending', 'closing', 'finishedOn'],
        )
      : facts;
  const open = side === 'mediator' || notified ? kept : without(kept, ['caseMediator']);
  const own = side === 'mediator' && !isItsRedirection(dispute) ? without(open, ['redirection']) : open;
  return {
    ...own,
    stage: stageSeenBy[side],
    ...(side === 'merchant' && !notified && dispute.complaint ? { rules: dispute.complaint.rules } : {}),
    ...ownRequest(dispute, side),
    pieces: dispute.pieces.filter((piece) => isShown(piece, side, dispute.bodyId)),
    ...(dispute.proposal === undefined
      ? {}
      : { proposal: { ...dispute.proposal, answers: answersSeen(dispute, side) } }),
  };
}

/** L612-5: a body knows that it sent the request on, or that the request was sent on to it; to a third it says nothing. */
function isItsRedirection({ redirection, bodyId, stage }: Dispute): boolean {
  return stage === 'Redirected' || redirection?.toBodyId === bodyId;
}

/** What was confided to one body is not shown to the next (L612-3). */
function isShown({ audience, bodyId }: Dispute['pieces'][number], side: Side, inCharge: string | undefined): boolean {
  return audience.includes(side) && (side !== 'mediator' || bodyId === undefined || bodyId === inCharge);
}

/** R612-3: that a party asked for the file is between it and the mediator; to the other there is not even a place where it would stand. */
function ownRequest({ fileAskedOn = {} }: Dispute, side: Side): Pick<Dispute, 'fileAskedOn'> {
  if (side === 'mediator') return Object.keys(fileAskedOn).length === 0 ? {} : { fileAskedOn };
  const own = fileAskedOn[side];
  return own === undefined ? {} : { fileAskedOn: { [side]: own } };
}

/** R612-4 1°: each answers freely; one's own answer only, until the outcome is known. */
function answersSeen(dispute: Dispute, side: Side): Partial<Record<Party, 'accepted' | 'refused'>> {
  const answers = dispute.proposal?.answers ?? {};
  if (side === 'mediator' || dispute.ending !== undefined) return answers;
  const own = answers[side];
  return own === undefined ? {} : { [side]: own };
}

function without<T extends object, K extends keyof T>(facts: T, names: readonly K[]): T {
  const copy = { ...facts };
  for (const name of names) delete copy[name];
  return copy;
}

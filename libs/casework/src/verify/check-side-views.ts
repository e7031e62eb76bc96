import { type Dispute, hasPartIn, runningClocks, type Side, STAGES } from '#dispute';
import { nextDueOn } from '../reading/next-due-on.ts';
import { sideViewsOf } from '../side-view.ts';
import { differs } from './differs.ts';
import type { Note } from './faults.ts';
import type { History } from './history.ts';
import type { KeptDispute } from './kept.ts';

/** The row of the dispute is the fold of its events. */
export function checkSummary({ row, events }: KeptDispute, { dispute }: History, note: Note): void {
  const field = differs(
    {
      reference: dispute.reference,
      stage: dispute.stage,
      version: dispute.version,
      summary: dispute,
      consumerId: dispute.consumerId,
      representativeIds: dispute.representatives,
      merchantId: dispute.merchantId,
      merchantJoined: hasPartIn(dispute, 'merchant'),
      bodyId: dispute.bodyId,
      caseMediatorId: dispute.caseMediator?.personId,
      openedAt: events[0]?.recorded.at,
    },
    row,
  );
  if (field !== undefined) note('summary-differs', field, row.version);
}

/** Each side that has a part in the file is shown what it may see, and nobody else anything. */
export function checkSideViews({ sideViews }: KeptDispute, { dispute, tags, openedOn }: History, note: Note): void {
  const expected = sideViewsOf(dispute, tags as Record<Side, string>);
  for (const { side, stage, tag, facts, clocks, open } of expected) {
    const kept = sideViews.find((one) => one.side === side);
    if (kept === undefined) {
      note('side-view-differs', `${side} missing`);
      continue;
    }
    const field = differs(
      {
        reference: dispute.reference,
        stage,
        phase: STAGES[stage].phase,
        tag,
        facts,
        clocks,
        open,
        ...holders(dispute, side),
        openedOn: openedOn[side],
        nextDueOn: nextDueOn(clocks),
      },
      kept,
    );
    if (field !== undefined) note('side-view-differs', `${side} ${field}`);
  }
  const uninvited = sideViews.find((kept) => !expected.some(({ side }) => side === kept.side));
  if (uninvited !== undefined) note('side-view-differs', `${uninvited.side} uninvited`);
}

function holders(dispute: Dispute, side: Side) {
  const nobody = { consumerId: null, representativeIds: null, merchantId: null, bodyId: null, caseMediatorId: null };
  switch (side) {
    case 'consumer':
      return { ...nobody, consumerId: dispute.consumerId, representativeIds: dispute.representatives };
    case 'merchant':
      return { ...nobody, merchantId: dispute.merchantId };
    case 'mediator':
      return { ...nobody, bodyId: dispute.bodyId, caseMediatorId: dispute.caseMediator?.personId };
    default:
      return side satisfies never;
  }
}

/** The dates that run are those that follow from the record, each towards its act. */
export function checkDeadlines({ deadlines }: KeptDispute, { dispute }: History, note: Note): void {
  const clocks = runningClocks(dispute);
  for (const { act, due, performAt } of clocks) {
    const kept = deadlines.find((one) => one.act === act);
    if (kept === undefined) {
      note('deadline-differs', `${act} missing`);
      continue;
    }
    const { code, article, nominalOn, rolledOn, targetOn } = due;
    const field = differs({ code, article, due, nominalOn, rolledOn, targetOn, performAt }, kept);
    if (field !== undefined) note('deadline-differs', `${act} ${field}`);
    else if (kept.attempts === 0 && kept.nextAt !== performAt) note('deadline-differs', `${act} nextAt`);
  }
  const stopped = deadlines.find((kept) => !clocks.some(({ act }) => act === kept.act));
  if (stopped !== undefined) note('deadline-differs', `${stopped.act} does not run`);
}

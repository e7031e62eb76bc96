import { actWording, stageWording } from '#dispute';
import { type DueDate, triggerInWords } from '#law';
import { stepOf } from '../layout/three-steps.ts';
import type { OpenDispute } from './dispute-room.ts';

/** What the templates of every dispute page find. */
export function disputeParts(open: OpenDispute) {
  const { sight, side, reader, record, pieces, notices, merchant, body } = open;
  return {
    side,
    role: reader.role,
    disputeId: sight.disputeId,
    reference: sight.reference,
    tag: sight.tag,
    stage: sight.stage,
    stageSentence: stageWording(sight.stage, side),
    step: stepOf(sight.stage),
    facts: sight.facts,
    nextDueOn: sight.nextDueOn,
    acts: (sight.open[reader.role] ?? []).map((act) => ({ act, wording: actWording(act) })),
    clocks: sight.clocks.map((clock) => ({ ...clock, triggerInWords: triggerInWords(clock.trigger) })),
    record,
    pieces,
    notices,
    merchant,
    body,
    here: `/${side}/disputes/${sight.disputeId}`,
  };
}

/** Where a day stands between two others, from 0 to 100: for a thin line, not for a decision. */
export function share({ startsOn, rolledOn }: Pick<DueDate, 'startsOn' | 'rolledOn'>, today: string): number {
  const [from, to, at] = [startsOn, rolledOn, today].map((date) => Date.parse(date)) as [number, number, number];
  return to <= from ? 100 : Math.round(Math.min(1, Math.max(0, (at - from) / (to - from))) * 100);
}

import { civilDateAt, jurisdiction, type Rules } from '#law';
import type { Side } from './actor.ts';
import { audienceOf } from './audience.ts';
import { type Dispute, draft } from './dispute.ts';
import { type DisputeEvent, definitionOf, type Recorded } from './events.ts';
import { nextStage } from './procedure.ts';
import type { Stage } from './stage.ts';

/** The dispute that these events make, in order from the first. */
export function fold(events: readonly Recorded[]): Dispute {
  return events.reduce(evolve, draft(rulesOf(events)));
}

/** The rules under which the dispute was opened: its first event carries them. */
function rulesOf([first]: readonly Recorded[]): Rules {
  const rules = first && rulesBegunWith(first.event);
  if (rules === undefined) throw new Error('A record begins with its complaint');
  return rules;
}

/** The rules of the dispute that begins with this event; nothing for an event in a dispute that exists. */
export function rulesBegunWith(event: DisputeEvent): Rules | undefined {
  return definitionOf(event).begins?.(event);
}

/** One event more. The stage comes from the same table that allowed the act, so the two cannot disagree. */
export function evolve(dispute: Dispute, recorded: Recorded): Dispute {
  const { event, version } = recorded;
  if (version !== dispute.version + 1) throw new Error(`Event ${version} follows event ${dispute.version}`);
  const stage = nextStage(dispute.stage, event.type, dispute.notifiedOn !== undefined);
  if (stage === undefined) throw new Error(`${event.type} cannot happen at ${dispute.stage}`);
  const { zone } = jurisdiction((rulesBegunWith(event) ?? dispute.rules).jurisdiction);
  const on = civilDateAt(recorded.at, zone);
  const facts = definitionOf(event).evolve(dispute, event, { on, by: recorded.by });
  return {
    ...dispute,
    ...facts,
    version,
    stage,
    stageSeenBy: { ...dispute.stageSeenBy, ...seen(dispute, event, stage) },
  };
}

/**
 * The stage as each side may know it after this event. What moves the dispute moves those who are told of it to the same
 * stage; what only adds to it moves nobody to a stage they were not told of: a message to all, an offer or a silence
 * recorded during admissibility leads a merchant on from where it was, by the same table.
 */
function seen(dispute: Dispute, event: DisputeEvent, stage: Stage): Partial<Record<Side, Stage>> {
  const moved = stage !== dispute.stage;
  const told = audienceOf(event).map((side) => {
    const before = dispute.stageSeenBy[side];
    return [side, moved ? stage : (nextStage(before, event.type, dispute.notifiedOn !== undefined) ?? before)];
  });
  return Object.fromEntries(told);
}

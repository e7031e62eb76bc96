import { type Act, type Actor, type Dispute, decide, draft, evolve, isRefusal, type Recorded } from '#dispute';
import { type CivilDate, civilDate, DEFAULT_PRACTICE, type Instant, instant, type Rules } from '#law';

export const RULES: Rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE };

export const CAMILLE: Actor = { role: 'consumer', personId: 'camille' };
export const LUMEN: Actor = { role: 'merchant', personId: 'agent', merchantId: 'lumen' };
export const HELENE: Actor = { role: 'mediator', personId: 'helene', bodyId: 'rives' };
export const CLERK: Actor = { role: 'clerk', personId: 'clerk', bodyId: 'rives' };
export const CLOCK: Actor = { role: 'clock' };

export const text = (textId: string) => ({ textId, digest: 'sha256' });

/** A dispute lived through real acts: what `decide` refuses cannot be told. */
export interface Story {
  readonly dispute: Dispute;
  readonly record: readonly Recorded[];
  /** The events of the last act. */
  readonly last: readonly Recorded[];
}

/** 'On that day this person does this.' */
export type Step = readonly [date: string, actor: Actor, act: Act];

export const beginning: Story = { dispute: draft(RULES), record: [], last: [] };

/** 'On that day, at nine in Paris, this person does this.' */
export function on(story: Story, date: string, actor: Actor, act: Act): Story {
  const at = nineOClock(civilDate(date));
  const decision = decide(story.dispute, act, actor, at);
  if (isRefusal(decision)) throw new Error(`${act.type} on ${date} at ${story.dispute.stage}: ${decision.refused}`);
  let { dispute } = story;
  const last = decision.events.map((event): Recorded => {
    const recorded: Recorded = { version: dispute.version + 1, at, by: actor, event };
    dispute = evolve(dispute, recorded);
    return recorded;
  });
  return { dispute, record: [...story.record, ...last], last };
}

export function told(...steps: readonly Step[]): Story {
  return steps.reduce((story, [date, actor, act]) => on(story, date, actor, act), beginning);
}

function nineOClock(date: CivilDate): Instant {
  return instant(`${date}T08:00:00Z`);
}

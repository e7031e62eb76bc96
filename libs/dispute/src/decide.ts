import { civilDateAt, type Instant, jurisdiction } from '#law';
import type { Actor } from './actor.ts';
import { ACTS, type Act } from './acts.ts';
import { type DecideAct, type Decision, refused } from './decision.ts';
import type { Dispute } from './dispute.ts';
import type { DisputeEvent } from './events.ts';
import { isOpenIn } from './open-acts.ts';

/**
 * First the table: is this act open to this person at this stage? Then the act's own file: does the law justify it?
 * Returns the events to record, or a refusal with its code and article; throws only when the program is wrong.
 */
export function decide(dispute: Dispute, act: Act, actor: Actor, now: Instant): Decision<DisputeEvent> {
  if (!isOpenIn(dispute, act.type, actor.role)) return refused('act-not-open');
  const today = civilDateAt(now, jurisdiction(dispute.rules.jurisdiction).zone);
  return (ACTS[act.type].decide as DecideAct<Act, DisputeEvent>)(dispute, act, { actor, now, today });
}

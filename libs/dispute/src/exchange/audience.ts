import { type Actor, SIDES, type Side, sideOf } from '../actor.ts';
import { type Refusal, refused } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { STAGES } from '../stage.ts';

/**
 * One speaks to everybody, or to the mediator alone (*entretien séparé*); never to others without oneself,
 * and never in private before there is a mediator to hear it.
 */
export function audienceRefusal(dispute: Dispute, audience: readonly Side[], actor: Actor): Refusal | undefined {
  const side = sideOf(actor.role);
  const named = new Set(audience);
  if (named.size !== audience.length || side === undefined || !named.has(side) || !named.has('mediator')) {
    return refused('audience-not-yours');
  }
  if (named.size < SIDES.length && STAGES[dispute.stageSeenBy[side]].phase === 'complaint')
    return refused('no-mediator-yet');
  return undefined;
}

/**
 * The body in whose hands something was put: what is not for everybody is, on the mediator's side, for the body of that
 * day alone. A second body does not read what was said to the first (confidentiality, L612-3). Nobody before the referral.
 */
export function confidedTo(audience: readonly Side[], bodyId: string | undefined): string | undefined {
  return audience.length < SIDES.length && audience.includes('mediator') ? bodyId : undefined;
}

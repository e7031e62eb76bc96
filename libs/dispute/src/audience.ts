import type { Side } from './actor.ts';
import type { Dispute } from './dispute.ts';
import { type DisputeEvent, definitionOf } from './events.ts';

/**
 * Who may know that an event happened (*destinataires*), as the file of its act says. Everybody, unless the law or the
 * nature of the thing says less: admissibility is between consumer and mediator until the referral is notified; an answer
 * to a proposal is its author's until both have answered; a caucus is a caucus.
 */
export function audienceOf(event: DisputeEvent): readonly Side[] {
  const { audience } = definitionOf(event);
  return typeof audience === 'function' ? audience(event) : audience;
}

/**
 * Whether a side has a part in the file yet. A merchant enters with the complaint that the portal brought to it, or with
 * the notification of the referral (R612-2); the mediator enters with the referral.
 */
export function hasPartIn(dispute: Dispute, side: Side): boolean {
  switch (side) {
    case 'consumer':
      return dispute.version > 0;
    case 'merchant':
      return dispute.complaint?.origin === 'portal' || dispute.notifiedOn !== undefined;
    case 'mediator':
      return dispute.bodyId !== undefined;
    default:
      return side satisfies never;
  }
}

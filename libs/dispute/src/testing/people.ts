import { DEFAULT_PRACTICE, type Rules, type Sector } from '#law';
import type { Actor, Role } from '../actor.ts';

/** The people of the stories. */
export const CONSUMER: Actor = { role: 'consumer', personId: 'camille' };
export const REPRESENTATIVE: Actor = { role: 'representative', personId: 'rachel' };
export const MERCHANT: Actor = { role: 'merchant', personId: 'marc', merchantId: 'boutique' };
export const MEDIATOR: Actor = { role: 'mediator', personId: 'mathilde', bodyId: 'mediation-nord' };
export const OTHER_MEDIATOR: Actor = { role: 'mediator', personId: 'oscar', bodyId: 'mediation-nord' };
export const CLERK: Actor = { role: 'clerk', personId: 'sacha', bodyId: 'mediation-nord' };
export const CLOCK: Actor = { role: 'clock' };

export const ACTORS: Readonly<Record<Role, Actor>> = {
  consumer: CONSUMER,
  representative: REPRESENTATIVE,
  merchant: MERCHANT,
  mediator: MEDIATOR,
  clerk: CLERK,
  clock: CLOCK,
};

export const ROLES = Object.keys(ACTORS) as readonly Role[];

/** The rules of a story: France, by default in the general regime and by the customary practice. */
export const rulesFor = (sector: Sector = 'general', practice: Partial<Rules['practice']> = {}): Rules => ({
  jurisdiction: 'FR',
  sector,
  practice: { ...DEFAULT_PRACTICE, ...practice },
});

/** Whose eyes: the three audiences of a dispute. */
export type Side = 'consumer' | 'merchant' | 'mediator';

/**
 * Who acts, and in which capacity. A representative acts on the consumer's side under a mandate (R612-1 3°);
 * a clerk acts under the mediator's responsibility (CECMC B04-3); the clock is the portal acting on a date.
 */
export type Role = 'consumer' | 'representative' | 'merchant' | 'mediator' | 'clerk' | 'clock';

/** Somebody acting in a capacity; the clock is nobody. */
export type Actor =
  | { readonly role: 'consumer'; readonly personId: string }
  | { readonly role: 'representative'; readonly personId: string }
  | { readonly role: 'merchant'; readonly personId: string; readonly merchantId: string }
  | { readonly role: 'mediator' | 'clerk'; readonly personId: string; readonly bodyId: string }
  | { readonly role: 'clock' };

/** The three audiences, in the order in which they are always listed. */
export const SIDES = ['consumer', 'merchant', 'mediator'] as const satisfies readonly Side[];

/** Admissibility is between these two until the referral is notified (CECMC B04-3). */
export const CONSUMER_AND_MEDIATOR = ['consumer', 'mediator'] as const satisfies readonly Side[];

/** The side on which a role stands; the clock stands on none. */
export function sideOf(role: Role): Side | undefined {
  return {
    consumer: 'consumer',
    representative: 'consumer',
    merchant: 'merchant',
    mediator: 'mediator',
    clerk: 'mediator',
    clock: undefined,
  }[role] as Side | undefined;
}

/** The two parties; the mediator is not one. */
export type Party = Exclude<Side, 'mediator'>;

/** Returns the party on the other side of this one. */
export function otherParty(party: Party): Party {
  return party === 'consumer' ? 'merchant' : 'consumer';
}

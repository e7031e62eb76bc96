import type { Role } from './actor.ts';
import type { Stage } from './stage.ts';

/** The capacities in which acts are done, named once for the list of acts. */
export const CONSUMER = ['consumer', 'representative'] as const;
export const PARTIES = ['consumer', 'representative', 'merchant'] as const;
export const EVERYONE = ['consumer', 'representative', 'merchant', 'mediator', 'clerk'] as const;
export const BODY = ['mediator', 'clerk'] as const;
export const MEDIATOR = ['mediator'] as const;
export const MERCHANT = ['merchant'] as const;
export const CLOCK = ['clock'] as const;

/** Before the referral there is no mediator in the file; before its notification the merchant has no part in it (CECMC B04-3). */
export const EXCHANGING: Partial<Record<Stage, readonly Role[]>> = {
  ComplaintSent: PARTIES,
  ComplaintAcknowledged: PARTIES,
  ComplaintAnswered: PARTIES,
  Unresolved: PARTIES,
  SilenceRecorded: PARTIES,
  ReferralWindowPassed: PARTIES,
  Rejected: PARTIES,
  Redirected: PARTIES,
  Closed: PARTIES,
};

/** What leaves before any mediator is asked is posted for the portal. */
export const BEFORE_THE_MEDIATOR: Partial<Record<Stage, readonly Role[]>> = {
  ComplaintSent: CLOCK,
  ComplaintAcknowledged: CLOCK,
  ComplaintAnswered: CLOCK,
  SettledDirectly: CLOCK,
  Unresolved: CLOCK,
  SilenceRecorded: CLOCK,
  ReferralWindowPassed: CLOCK,
  ComplaintWithdrawn: CLOCK,
};

/** Only a consumer who has an answer may offer in return. */
export const OFFERING: Partial<Record<Stage, readonly Role[]>> = {
  ComplaintSent: MERCHANT,
  ComplaintAcknowledged: MERCHANT,
  SilenceRecorded: MERCHANT,
};

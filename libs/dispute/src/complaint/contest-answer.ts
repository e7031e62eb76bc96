import type { CivilDate } from '#law';
import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { CONSUMER } from '../who-acts.ts';

/** The answer or the offer does not settle the dispute, or was not kept: the referral opens at once (law.md K2). */
export interface ContestAnswer {
  readonly type: 'ContestAnswer';
}

/** From here the merchant owes the mediator's details again (L616-1 al. 2) and the referral is open. */
export interface ComplaintUnresolved {
  readonly type: 'ComplaintUnresolved';
  readonly cause: 'rejected' | 'contested' | 'answered-elsewhere';
  readonly on: CivilDate;
}

export const contestAnswer = defineAct<ContestAnswer, ComplaintUnresolved>({
  type: 'ContestAnswer',
  by: CONSUMER,
  byAt: {
    ComplaintSent: [],
    ComplaintAcknowledged: [],
    SilenceRecorded: [],
    ReferralReceived: [],
    PiecesRequested: [],
    Admitted: [],
    Rejected: [],
    Redirected: [],
    Withdrawn: [],
    Interrupted: [],
    Closed: [],
  },
  event: 'ComplaintUnresolved',
  binds: 'refuses',
  decide: (_dispute, _act, { today }) => decided({ type: 'ComplaintUnresolved', cause: 'contested', on: today }),
  events: {
    ComplaintUnresolved: {
      audience: SIDES,
      evolve: (dispute, event) => (dispute.answer === undefined ? { answer: { kind: 'elsewhere', on: event.on } } : {}),
    },
  },
});

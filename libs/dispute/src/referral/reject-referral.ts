import { groundAt, isAfter } from '#law';
import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided, type Refusal, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import { referralWindowDue } from '../due-dates.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';
import { required } from '../required.ts';
import type { Ground } from '../terms.ts';
import type { TextRef } from '../text-ref.ts';
import { MEDIATOR } from '../who-acts.ts';

/** L612-2: a person rejects the request on one coded ground, with reasons (Dir. 2013/11 art. 5(4)); within three weeks of the file. */
export interface RejectReferral {
  readonly type: 'RejectReferral';
  readonly ground: Ground;
  readonly reasons: TextRef;
}

export interface ReferralRejected {
  readonly type: 'ReferralRejected';
  readonly ground: Ground;
  readonly reasons: TextRef;
}

export const rejectReferral = defineAct<RejectReferral, ReferralRejected>({
  type: 'RejectReferral',
  by: MEDIATOR,
  event: 'ReferralRejected',
  binds: 'refuses',
  decide: (dispute, act, { actor }) =>
    notTheCaseMediator(dispute, actor) ??
    groundDisproved(dispute, act.ground) ??
    decided({ ...act, type: 'ReferralRejected' }),
  events: {
    ReferralRejected: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute, event, { on }) => ({
        referral: { ...required(dispute.referral), decidedOn: on },
        rejection: { ground: event.ground, on },
        finishedOn: on,
      }),
    },
  },
  example: ({ pick, text }) => ({
    ground: pick('2', '1', '3', '4', '5'),
    reasons: text('reasons'),
  }),
});

/**
 * Two grounds are facts of the record, not opinions: a complaint that the portal carried cannot be said missing (L612-2 1°),
 * and a request introduced within the year cannot be said late (4°). A list is closed: what it does not hold is no ground.
 */
function groundDisproved(dispute: Dispute, code: Ground): Refusal | undefined {
  const ground = groundAt(dispute.rules.jurisdiction, code);
  if (ground === undefined) return refused('no-such-ground');
  if (ground.slug === 'no-written-complaint' && provedByThePortal(dispute))
    return refused('complaint-is-proved', ground.article);
  if (ground.slug === 'beyond-one-year' && dispute.referral !== undefined) {
    const window = referralWindowDue(dispute);
    if (!isAfter(dispute.referral.introducedOn, window.nominalOn)) {
      return refused('referral-in-time', ground.article, { on: window.nominalOn });
    }
  }
  return undefined;
}

/** Carried by the portal, and not returned: only then does the record prove that the merchant was written to. */
function provedByThePortal({ complaint }: Dispute): boolean {
  const lost = complaint?.dispatch !== undefined && complaint.dispatch.outcome !== 'sent';
  return complaint?.origin === 'portal' && !lost;
}

import { isAfter } from '#law';
import { type DecideAct, decided, type Refusal, refused } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { referralWindowDue } from '../due-dates.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';
import type { TextRef } from '../text-ref.ts';

/** The five grounds of L612-2, and no other. */
export type Ground = '1' | '2' | '3' | '4' | '5';

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

export const rejectReferral: DecideAct<RejectReferral> = (dispute, act, { actor }) =>
  notTheCaseMediator(dispute, actor) ??
  groundDisproved(dispute, act.ground) ??
  decided({ ...act, type: 'ReferralRejected' });

/**
 * Two grounds are facts of the record, not opinions: a complaint that the portal carried cannot be said missing (1°),
 * and a request introduced within the year cannot be said late (4°).
 */
function groundDisproved(dispute: Dispute, ground: Ground): Refusal | undefined {
  if (ground === '1' && provedByThePortal(dispute)) return refused('complaint-is-proved', 'L612-2 1°');
  if (ground === '4' && dispute.referral !== undefined) {
    const window = referralWindowDue(dispute);
    if (!isAfter(dispute.referral.introducedOn, window.nominalOn)) {
      return refused('referral-in-time', 'L612-2 4°', { on: window.nominalOn });
    }
  }
  return undefined;
}

/** Carried by the portal, and not returned: only then does the record prove that the merchant was written to. */
function provedByThePortal({ complaint }: Dispute): boolean {
  const lost = complaint?.dispatch !== undefined && complaint.dispatch.outcome !== 'sent';
  return complaint?.origin === 'portal' && !lost;
}

import { answerDue, limitationOf, merchantEntryDue } from '#dispute';
import { type CivilDate, dateInWords } from '#law';
import type { NoticeFacts } from '../notice-facts.ts';
import { needed } from '../writing/facts-of.ts';

export const date = (on: CivilDate): string => dateInWords(on, 'en');
export const consumer = ({ people }: NoticeFacts): string => people.consumer.name;
export const merchant = ({ people }: NoticeFacts): string => people.merchant.name;

export function receivedOn({ dispute }: NoticeFacts): CivilDate {
  return needed(dispute.referral, 'the referral').receivedOn;
}

export function closedOn({ dispute }: NoticeFacts): CivilDate {
  return needed(dispute.closing, 'the closing').on;
}

export function latestPayment({ dispute }: NoticeFacts): CivilDate {
  return needed(answerDue(dispute), 'a period to answer').nominalOn;
}

export function sayBy({ dispute }: NoticeFacts): string {
  const due = merchantEntryDue(dispute);
  return due.nature === 'law'
    ? `You are free to take part or not, but must say which, up to and including ${date(due.nominalOn)}. No answer counts as a refusal.`
    : `You are free to take part or not: say so up to and including ${date(due.nominalOn)}. No answer counts as a refusal.`;
}

export function runsAgain({ dispute }: NoticeFacts): string {
  const { suspendedOn, resumedOn, notBefore } = limitationOf(dispute) ?? {};
  if (suspendedOn === undefined || resumedOn === undefined) return 'Limitation is suspended.';
  const floor = notBefore === undefined ? '' : `, and cannot expire before the end of ${date(notBefore)}`;
  return `Limitation, suspended since ${date(suspendedOn)}, runs again from ${date(resumedOn)}${floor}.`;
}

import { ANSWER_REASONS } from '#dispute';
import type { PersonAct } from '#requests';
import type { Locale } from '#text';
import { centsOf } from '../../security/amount.ts';
import { field } from '../../security/field.ts';
import { ANSWERING } from './wording.ts';

/** What a merchant may say to a complaint, as a person would put it. */
export const CHOICES = ['accept', 'partly', 'refuse', 'offer', 'ask', 'not-us'] as const;
export type Choice = (typeof CHOICES)[number];

export const isChoice = (text: string): text is Choice => (CHOICES as readonly string[]).includes(text);

/** The reasons that a person chooses among; that it is not their contract is a choice of its own. */
export const REASONS = ANSWER_REASONS.filter((reason) => reason !== 'not-our-contract');

/** The fields of each choice, no more than it needs: what was typed is kept whatever is wrong. */
export interface Written {
  readonly statement: string;
  readonly reason: string;
  readonly amount: string;
  readonly until: string;
  readonly mediate: string;
  readonly business: string;
}

export const BLANK: Written = { statement: '', reason: '', amount: '', until: '', mediate: '', business: '' };

const LONGEST = 20_000;

export function written(body: unknown): Written {
  return {
    statement: text(body, 'statement'),
    reason: field(body, 'reason', 60),
    amount: field(body, 'amount', 30),
    until: field(body, 'until', 10),
    mediate: field(body, 'mediate', 5),
    business: field(body, 'business', 300),
  };
}

export type ReadyOrErrors =
  | { readonly act: PersonAct; readonly body: object; readonly errors?: never }
  | { readonly errors: Readonly<Record<string, string>>; readonly act?: never };

/** The act that a choice stands for. What an answer needs to be one is asked for here; the act's own file decides the rest. */
export function actOf(choice: Choice, given: Written, lang: Locale, silenceRecorded: boolean): ReadyOrErrors {
  const t = ANSWERING[lang];
  const errors: Record<string, string> = {};
  const { statement, reason, business, until } = given;
  if (statement === '' && choice !== 'accept' && choice !== 'not-us') errors['statement'] = t.missing[choice];
  if (choice === 'refuse' && !(REASONS as readonly string[]).includes(reason)) errors['reason'] = t.missing.reason;
  if (choice === 'not-us' && business === '') errors['business'] = t.missing.business;
  const cents = given.amount === '' ? undefined : centsOf(given.amount);
  if (choice === 'offer' && given.amount !== '' && cents === undefined) errors['amount'] = t.missing.amount;
  if (Object.keys(errors).length > 0) return { errors };

  const words = statement === '' ? {} : { statement };
  const why = (REASONS as readonly string[]).includes(reason) ? { reason } : {};
  const would = given.mediate === 'yes' || given.mediate === 'no' ? { wouldMediate: given.mediate === 'yes' } : {};
  switch (choice) {
    case 'accept':
      return { act: 'AnswerComplaint', body: { answer: 'accepted', ...words } };
    case 'partly':
      return { act: 'AnswerComplaint', body: { answer: 'partial', ...words, ...why, ...would } };
    case 'refuse':
      return { act: 'AnswerComplaint', body: { answer: 'rejected', ...words, ...why, ...would } };
    case 'not-us': {
      const named = `${ANSWERING.fr.otherBusiness(business)}${statement === '' ? '' : `\n\n${statement}`}`;
      return { act: 'AnswerComplaint', body: { answer: 'rejected', reason: 'not-our-contract', statement: named } };
    }
    case 'offer': {
      const amount = cents === undefined ? {} : { amountCents: cents };
      return { act: 'MakeOffer', body: { statement, ...amount, ...(until === '' ? {} : { openUntil: until }) } };
    }
    case 'ask':
      // Once silence is recorded nothing can be announced any more; a question can always be put.
      return silenceRecorded
        ? { act: 'SendMessage', body: { statement } }
        : { act: 'AnswerComplaint', body: { answer: 'holding', statement } };
    default:
      return choice satisfies never;
  }
}

/** Under which field of ours the counter's complaint about one of its own is shown. */
export function renamed(errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const ours: Readonly<Record<string, string>> = { amountCents: 'amount', openUntil: 'until', wouldMediate: 'mediate' };
  return Object.fromEntries(Object.entries(errors).map(([name, message]) => [ours[name] ?? name, message]));
}

/** Several lines, as they were written. */
function text(body: unknown, name: string): string {
  const value = (body as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string'
    ? value
        .replace(/\r\n/g, '\n')
        .trim()
        .slice(0, LONGEST + 1)
    : '';
}

import { type CivilDate, civilDate, isAfter } from '#law';
import { isBlankDay, readTypedDay, type TypedDay } from '#text';
import { field, typedDay } from '../../security/field.ts';

/** The choices of each question but the date, in the order in which they are shown. */
export const CHOICES = {
  who: ['private', 'for-another', 'business'],
  what: ['purchase', 'service', 'energy', 'telecom', 'banking', 'insurance', 'travel', 'air', 'left-out', 'neighbour'],
  where: ['france', 'europe', 'beyond'],
  written: ['no', 'spoken', 'yes'],
  answered: ['no', 'unsatisfactory', 'not-kept', 'settled'],
  elsewhere: ['no', 'court', 'mediator', 'sent-back'],
} as const;

export type Choices = { readonly [K in keyof typeof CHOICES]?: (typeof CHOICES)[K][number] };
export type Answers = Choices & { readonly sent?: CivilDate };
export const QUESTIONS = ['who', 'what', 'where', 'written', 'sent', 'answered', 'elsewhere'] as const;
export type Question = (typeof QUESTIONS)[number];

export const isQuestion = (text: string): text is Question => QUESTIONS.some((one) => one === text);

/** What the address says, as far as it is an answer: nothing is kept anywhere, so that nothing can be lost. */
export function answersIn(query: unknown, today: CivilDate): Answers {
  const chosen = Object.entries(CHOICES).map(([name, choices]) => {
    const given = field(query, name, 20);
    return [name, choices.find((one) => one === given)] as const;
  });
  const typed = readTypedDay(typedDay(query, 'sent'));
  const sent = typed === undefined ? undefined : civilDate(typed);
  return Object.fromEntries(
    [...chosen, ['sent', sent === undefined || isAfter(sent, today) ? undefined : sent] as const].filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** What is asked next; nothing when enough was said. What is not needed is not asked. */
export function nextQuestion(given: Answers): Question | undefined {
  return path(given).find((question) => given[question] === undefined);
}

/** The questions of this person, in order. */
export function path(given: Answers): readonly Question[] {
  if (given.who === 'business') return ['who'];
  if (given.what === 'left-out' || given.what === 'neighbour') return ['who', 'what'];
  if (given.where === 'europe' || given.where === 'beyond') return ['who', 'what', 'where'];
  if (given.written !== 'yes') return ['who', 'what', 'where', 'written', 'elsewhere'];
  if (given.answered === 'settled') return ['who', 'what', 'where', 'written', 'sent', 'answered'];
  return QUESTIONS;
}

/** The same answers as fields of a form or of an address. */
export function asFields(given: Answers, leaveOut?: Question): readonly (readonly [string, string])[] {
  return path(given).flatMap((question): (readonly [string, string])[] => {
    const value = given[question];
    if (question === leaveOut || value === undefined) return [];
    if (question !== 'sent') return [[question, value]];
    const [year = '', month = '', day = ''] = value.split('-');
    return [
      ['sent-day', day],
      ['sent-month', month],
      ['sent-year', year],
    ];
  });
}

export function addressOf(given: Answers, ask?: Question): string {
  const fields = new URLSearchParams(Object.fromEntries(asFields(given)));
  if (ask !== undefined) fields.set('ask', ask);
  return `/triage?${fields}`;
}

export const typedSent = (query: unknown): TypedDay | undefined => {
  const typed = typedDay(query, 'sent');
  return isBlankDay(typed) ? undefined : typed;
};

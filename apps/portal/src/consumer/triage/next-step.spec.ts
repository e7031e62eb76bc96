import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import { type Answers, addressOf, answersIn, nextQuestion, path, QUESTIONS } from './answers.ts';
import { nextStep } from './next-step.ts';

const WROTE: Answers = { who: 'private', what: 'purchase', where: 'france', written: 'yes', elsewhere: 'no' };
const on = (text: string) => civilDate(text);

describe('the next step', () => {
  test.each([
    ['the day before two months', '2026-01-15', '2026-03-15', 'wait'],
    ['the day after two months', '2026-01-15', '2026-03-16', 'refer-now'],
    ['the last day of the year', '2025-03-16', '2026-03-16', 'refer-now'],
    ['the day after', '2025-03-16', '2026-03-17', 'too-late'],
    ['a Monday after a year that ended on Sunday', '2025-03-15', '2026-03-16', 'refer-now'],
    ['the Tuesday after it', '2025-03-15', '2026-03-17', 'too-late'],
  ])('of whoever wrote and was not answered, %s', (_when, sent, today, kind) => {
    expect(nextStep({ ...WROTE, answered: 'no', sent: on(sent) }, on(today)).kind).toBe(kind);
  });

  test('an answer that does not settle opens the referral at once', () => {
    const given = { ...WROTE, answered: 'unsatisfactory', sent: on('2026-03-01') } as const;
    expect(nextStep(given, on('2026-03-02'))).toMatchObject({
      kind: 'refer-now',
      because: 'unsatisfactory',
      atLast: false,
    });
  });

  test('waiting says until when, by which rule, and that the year runs', () => {
    const step = nextStep({ ...WROTE, what: 'energy', answered: 'no', sent: on('2026-01-15') }, on('2026-02-01'));
    expect(step).toMatchObject({
      kind: 'wait',
      opensOn: '2026-03-16',
      silence: { nature: 'law' },
      year: { nominalOn: '2027-01-15' },
    });
  });

  test('a call is no written complaint', () => {
    expect(nextStep({ ...WROTE, written: 'spoken' }, on('2026-03-02'))).toEqual({ kind: 'write-now', spoken: true });
  });

  test.each([
    [{ who: 'business' }, 'not-a-consumer'],
    [{ what: 'left-out' }, 'left-out'],
    [{ where: 'europe' }, 'europe'],
    [{ answered: 'settled' }, 'settled'],
    [{ elsewhere: 'court' }, 'elsewhere'],
    [{ elsewhere: 'sent-back' }, 'refer-now'],
  ] as const)('%j', (more, kind) => {
    const given = { ...WROTE, answered: 'unsatisfactory', sent: on('2026-03-01'), ...more } as Answers;
    expect(nextStep(given, on('2026-03-02')).kind).toBe(kind);
  });
});

describe('the questions', () => {
  test('come one after the other, and none that is not needed', () => {
    const asked: string[] = [];
    let given: Answers = {};
    const say: Answers = { ...WROTE, sent: on('2026-01-15'), answered: 'no' };
    for (let question = nextQuestion(given); question !== undefined; question = nextQuestion(given)) {
      asked.push(question);
      given = { ...given, [question]: say[question] };
    }
    expect(asked).toEqual(QUESTIONS);
    expect(path({ ...WROTE, written: 'no' })).toEqual(['who', 'what', 'where', 'written', 'elsewhere']);
    expect(nextQuestion({ who: 'business' })).toBeUndefined();
  });

  test('are answered in the address, and survive it; what is no answer is left out', () => {
    const given: Answers = { ...WROTE, sent: on('2026-01-15'), answered: 'no' };
    const query = Object.fromEntries(new URL(addressOf(given), 'http://x.invalid').searchParams);
    expect(answersIn(query, on('2026-03-01'))).toEqual(given);
    expect(answersIn(query, on('2026-01-01')).sent).toBeUndefined();
    expect(
      answersIn(
        { who: 'a king', what: ['air'], 'sent-day': '30', 'sent-month': '2', 'sent-year': '2026' },
        on('2026-03-01'),
      ),
    ).toEqual({});
  });
});

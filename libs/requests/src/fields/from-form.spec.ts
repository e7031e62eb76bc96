import { describe, expect, test } from '@jest/globals';
import type { PersonAct } from '../acts/act-form.ts';
import { ACT_FORMS } from '../acts/act-forms.ts';
import { Problem } from '../problem/problem.ts';
import { bodyFrom, typedIn } from './from-form.ts';
import { readAs } from './validation.ts';

function bodyOf(act: PersonAct, form: object): object {
  const { body } = ACT_FORMS[act];
  if (body === undefined) throw new Error('It has a body');
  return bodyFrom(body, form);
}

describe('the form of an act', () => {
  test('becomes the body that a program would send, and nothing that belongs to another', () => {
    const form = { solution: ' A\r\nB ', amountCents: '549,50 €', acceptanceDays: '15', role: 'x', reasons: '' };
    expect(bodyOf('IssueProposal', form)).toEqual({ solution: 'A\nB', amountCents: 54_950, acceptanceDays: 15 });
    expect(bodyOf('AnswerConflict', { objects: 'no' })).toEqual({ objects: false });
  });

  test('leaves as it is what cannot be read, so that it is refused under its name', () => {
    for (const odd of ['beaucoup', '-5', '1,234', '1e9']) {
      expect(bodyOf('MakeOffer', { amountCents: odd })).toEqual({ amountCents: odd });
    }
    expect(bodyOf('IssueProposal', { acceptanceDays: 'douze' })).toEqual({ acceptanceDays: 'douze' });
  });

  test('of a message whose readers were lost is for nobody, rather than for all', () => {
    expect(bodyOf('SendMessage', { statement: 'x', audience: '' })).toEqual({ statement: 'x', audience: [] });
    expect(bodyOf('SendMessage', { audience: 'merchant,mediator' })).toEqual({ audience: ['merchant', 'mediator'] });
  });

  test('is kept as it was typed', () => {
    const { body } = ACT_FORMS.MakeOffer;
    if (body === undefined) throw new Error('It has a body');
    expect(typedIn(body, { amountCents: ' 89.9 ', statement: 'Un\r\nDeux', other: 'x', openUntil: '' })).toEqual({
      amountCents: '89.9',
      statement: 'Un\nDeux',
    });
    expect(typedIn(body, undefined)).toEqual({});
  });
});

test('what no keyboard writes is refused by its field, as it was typed, and not changed in silence', async () => {
  const { body } = ACT_FORMS.SendMessage;
  if (body === undefined) throw new Error('A message has a body');
  const sent = { statement: 'Bonjour\u0000 Madame\r\nà bientôt' };
  expect(typedIn(body, sent)).toEqual({ statement: 'Bonjour\u0000 Madame\nà bientôt' });
  const read = await readAs(body, bodyFrom(body, sent));
  expect(read).toBeInstanceOf(Problem);
  expect((read as Problem).more.errors?.('fr').map(({ field }) => field)).toEqual(['statement']);
});

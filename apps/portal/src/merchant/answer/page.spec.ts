import { describe, expect, test } from '@jest/globals';
import { storyOf } from '#dispute/testing';
import { LOCALES, type Locale } from '#text';
import { disputeParts } from '../../dispute/dispute-parts.ts';
import { inWords, readForm } from '../../forms/form.ts';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { opened } from '../../testing/opened.ts';
import { AnswerForm, actOf, CHOICES } from '../answering/answer.form.ts';
import { ANSWERING } from '../answering/wording.ts';
import { saidIn } from './answer.controller.ts';
import { ANSWER_CODE, ANSWER_PAGE, CLAIM_PAGE, CODE_PAGE, DONE_PAGE } from './wording.ts';

const held = {
  codeId: 'c',
  disputeId: 'd',
  merchantId: 'm',
  reference: 'ENT-2026-RG6B98B-B',
  via: 'letter',
  nextDueOn: '2026-05-16',
  open: true,
  inTeam: false,
};
const merchant = { name: 'Atelier Boussole', jurisdiction: 'FR', registration: '000000109' };
const said = {
  complaint: 'Le lave-linge ne démarre plus. <b>',
  since: [],
};
const data = (lang: Locale) => ({
  held,
  consumer: 'Camille Moreau',
  reference: held.reference,
  said,
  claims: [{ kind: 'refund', amountCents: 45_000 }],
  pieces: [{ name: 'facture.pdf' }],
  clocks: [],
  choices: CHOICES,
  a: ANSWERING[lang],
  once: 'o',
  tag: 't',
  here: '/answer/complaint',
  given: {},
});

describe('answering with the code of a letter', () => {
  test.each(LOCALES)('every page is sound in %s', (lang) => {
    expectSound(draw(CODE_PAGE, lang, {}), lang);
    expectSound(draw(CODE_PAGE, lang, { code: 'x', errors: { code: ANSWER_CODE[lang].wrong } }), lang);
    expectSound(draw(ANSWER_PAGE, lang, data(lang)), lang);
    for (const choice of CHOICES) {
      const errors = { statement: 'x', reason: 'x', amountCents: 'x', business: 'x' };
      expectSound(draw(ANSWER_PAGE, lang, { ...data(lang), choice, errors }), lang);
      expectSound(draw(DONE_PAGE, lang, { held, merchant, choice }), lang);
    }
    expectSound(draw(DONE_PAGE, lang, { held: { ...held, open: false, inTeam: true }, merchant }), lang);
    expectSound(draw(CLAIM_PAGE, lang, { held, merchant }), lang);
    expectSound(draw(CLAIM_PAGE, lang, { held, merchant, visitor: CAMILLE, claimed: 'to-confirm' }), lang);
  });

  test('it is two minutes: from one to four fields after the choice, and only a code before', () => {
    const counted = CHOICES.map((choice) => {
      const html = draw(ANSWER_PAGE, 'fr', { ...data('fr'), choice });
      const fields = [...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"[^>]*>/g)];
      const seen = fields.filter(([tag, name]) => !tag.includes('type="hidden"') && name !== 'choice');
      return [choice, new Set(seen.map(([, name]) => name)).size];
    });
    expect(Object.fromEntries(counted)).toEqual({ accept: 1, partly: 3, offer: 3, refuse: 3, ask: 1, 'not-us': 2 });
  });

  test('the complaint is read before the answer, as it was written and as text', () => {
    const html = draw(ANSWER_PAGE, 'fr', data('fr'));
    expect(html).toContain('<bdi>Le lave-linge ne démarre plus. &lt;b&gt;</bdi>');
    expect(textOf(html)).toContain('450,00');
    expect(html.indexOf('ne démarre plus')).toBeLessThan(html.indexOf('name="choice"'));
  });
});

describe('the words of the complaint', () => {
  const open = opened(storyOf('ComplaintSent'), 'merchant');
  if (open === undefined) throw new Error('The merchant sees nothing');
  const [filed, ...others] = open.record;
  if (filed === undefined) throw new Error('The story has no line');
  const parts = (record: typeof open.record) => disputeParts({ ...open, record });
  const texts = (...fields: readonly ('effects' | 'statement')[]) =>
    fields.map((field) => ({ field, words: `words of ${field}` }));

  test('are found by their name, wherever another text of the complaint stands', () => {
    const two = { ...filed, texts: texts('effects', 'statement') };
    expect(saidIn(parts([two, ...others])).complaint).toBe('words of statement');
  });

  test('once erased, are not taken for what came after', () => {
    const erased = { ...filed, texts: [{ field: 'statement' as const }] };
    const message = { ...filed, type: 'MessageSent' as const, texts: texts('statement') };
    const said = saidIn(parts([erased, message]));
    expect(said.complaint).toBeUndefined();
    expect(said.since).toHaveLength(1);
  });
});

describe('what a choice stands for', () => {
  const form = {
    statement: ' Nous ne vendons pas de lampes. ',
    business: '732829320',
    reason: 'unfounded',
    amountCents: '1 549,50 €',
    wouldMediate: 'no',
  };
  const { typed } = readForm(AnswerForm, form);
  const blank = readForm(AnswerForm, {}).typed;

  test('each is an act, with the fields of its form', () => {
    expect(actOf('accept', blank, false)).toEqual({
      act: 'AnswerComplaint',
      fields: { answer: 'accepted', statement: '' },
    });
    expect(actOf('refuse', typed, false)).toEqual({
      act: 'AnswerComplaint',
      fields: {
        answer: 'rejected',
        statement: 'Nous ne vendons pas de lampes.',
        reason: 'unfounded',
        wouldMediate: 'no',
      },
    });
    expect(actOf('offer', typed, false)).toMatchObject({ act: 'MakeOffer', fields: { amountCents: '1 549,50 €' } });
    expect(actOf('not-us', typed, false)).toMatchObject({ fields: { answer: 'rejected', reason: 'not-our-contract' } });
    expect(actOf('not-us', typed, false).fields['statement']).toContain('732829320');
  });

  test('a question is a holding answer, and a message once silence was recorded', () => {
    expect(actOf('ask', typed, false)).toMatchObject({ act: 'AnswerComplaint', fields: { answer: 'holding' } });
    expect(actOf('ask', typed, true)).toMatchObject({ act: 'SendMessage' });
  });

  test('what an answer needs is asked for beside its field, in words that the page has', () => {
    const mistakesOf = (fields: object) => readForm(AnswerForm, fields).mistakes ?? {};
    expect(inWords(mistakesOf({ choice: 'refuse' }), ANSWERING.fr)).toEqual({
      statement: ANSWERING.fr.missing.refuse,
      reason: ANSWERING.fr.missing.reason,
    });
    expect(inWords(mistakesOf({ choice: 'not-us' }), ANSWERING.en)).toEqual({
      business: ANSWERING.en.missing.business,
    });
    expect(mistakesOf({ ...form, choice: 'offer', amountCents: 'beaucoup' })).toEqual({
      amountCents: 'missing.amount',
    });
    expect(mistakesOf({ choice: 'accept' })).toEqual({});
    for (const choice of CHOICES) {
      for (const lang of LOCALES) expect(() => inWords(mistakesOf({ choice }), ANSWERING[lang])).not.toThrow();
    }
  });
});

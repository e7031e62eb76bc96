import { describe, expect, test } from '@jest/globals';
import { LOCALES, type Locale } from '#text';
import { centsOf } from '../../security/amount.ts';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { actOf, BLANK, CHOICES, renamed, written } from '../answering/answering.ts';
import { ANSWERING } from '../answering/wording.ts';
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
  given: BLANK,
});

describe('answering with the code of a letter', () => {
  test.each(LOCALES)('every page is sound in %s', (lang) => {
    expectSound(draw(CODE_PAGE, lang, {}), lang);
    expectSound(draw(CODE_PAGE, lang, { code: 'x', errors: { code: ANSWER_CODE[lang].wrong } }), lang);
    expectSound(draw(ANSWER_PAGE, lang, data(lang)), lang);
    for (const choice of CHOICES) {
      const errors = { statement: 'x', reason: 'x', amount: 'x', business: 'x' };
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

describe('what a choice stands for', () => {
  const given = written({
    statement: ' Nous ne vendons pas de lampes. ',
    business: '732829320',
    reason: 'unfounded',
    amount: '1 549,50 €',
    mediate: 'no',
  });

  test('each is an act of the counter', () => {
    expect(actOf('accept', BLANK, 'fr', false)).toEqual({ act: 'AnswerComplaint', body: { answer: 'accepted' } });
    expect(actOf('refuse', given, 'fr', false)).toEqual({
      act: 'AnswerComplaint',
      body: {
        answer: 'rejected',
        statement: 'Nous ne vendons pas de lampes.',
        reason: 'unfounded',
        wouldMediate: false,
      },
    });
    expect(actOf('offer', given, 'fr', false)).toMatchObject({ act: 'MakeOffer', body: { amountCents: 154_950 } });
    expect(actOf('not-us', given, 'en', false)).toMatchObject({
      body: { answer: 'rejected', reason: 'not-our-contract' },
    });
    expect(JSON.stringify(actOf('not-us', given, 'en', false))).toContain('732829320');
  });

  test('a question is a holding answer, and a message once silence was recorded', () => {
    expect(actOf('ask', given, 'fr', false)).toMatchObject({ act: 'AnswerComplaint', body: { answer: 'holding' } });
    expect(actOf('ask', given, 'fr', true)).toMatchObject({ act: 'SendMessage' });
  });

  test('what an answer needs is asked for beside its field', () => {
    expect(actOf('refuse', BLANK, 'fr', false).errors).toEqual({
      statement: ANSWERING.fr.missing.refuse,
      reason: ANSWERING.fr.missing.reason,
    });
    expect(actOf('not-us', BLANK, 'en', false).errors).toEqual({ business: ANSWERING.en.missing.business });
    expect(Object.keys(actOf('offer', { ...given, amount: 'beaucoup' }, 'fr', false).errors ?? {})).toEqual(['amount']);
    expect(renamed({ amountCents: 'x', statement: 'y' })).toEqual({ amount: 'x', statement: 'y' });
  });

  test('amounts are read as people write them', () => {
    expect(['1 549,50 €', '1549.5', '20', '0,1 euros', '-3', '1,234', ''].map(centsOf)).toEqual([
      154_950,
      154_950,
      2000,
      10,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

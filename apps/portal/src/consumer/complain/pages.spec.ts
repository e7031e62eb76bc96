import { describe, expect, test } from '@jest/globals';
import { PIECE_KINDS } from '#casework';
import { MATTERS, SUBJECTS } from '#dispute';
import { type Locale, typedDayOf } from '#text';
import type { Page } from '../../layout/show.ts';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { copyOf } from './check/copy.ts';
import { shownFrom } from './check/shown.ts';
import { CHECK_PAGE } from './check/wording.ts';
import { CLAIMS_PAGE } from './claims/wording.ts';
import { CONTRACT_PAGE } from './contract/wording.ts';
import { EARLIER_PAGE, PROOF_PAGE } from './earlier/wording.ts';
import { FACTS_PAGE } from './facts/wording.ts';
import { ABROAD_PAGE, NEW_MERCHANT_PAGE } from './merchant/new-wording.ts';
import { MERCHANT_PAGE } from './merchant/wording.ts';
import { PIECES_PAGE } from './pieces/wording.ts';
import { missing, PARTS, stateOf } from './progress.ts';
import { MANDATE_PAGE, REPRESENTATIVE_PAGE } from './representative/wording.ts';
import { SEND_PAGE, SENT_PAGE } from './send/wording.ts';
import { START_PAGE } from './start/wording.ts';
import { TASKS_PAGE } from './tasks/wording.ts';
import { FULL, file } from './testing/full-draft.ts';
import { COMPLAIN } from './wording.ts';
import { statementOf } from './written.ts';
import { YOU_PAGE } from './you/wording.ts';

const due = { nominalOn: '2026-05-16', explanation: { fr: 'Deux mois.', en: 'Two months.' } };
const empty = { day: '', month: '', year: '' };

/** Each page bare, full, and with something to correct. */
const DRAWN: readonly (readonly [string, Page<unknown>, (lang: Locale) => readonly object[]])[] = [
  [
    'start',
    START_PAGE,
    () => [
      { days: 90 },
      { days: 90, gone: true, merchant: 'm' },
      { days: 90, draft: { expiresOn: '2026-06-14' } },
      { days: 90, code: 'x', errors: { code: 'Non.' } },
    ],
  ],
  [
    'tasks',
    TASKS_PAGE,
    () => [
      {
        tasks: PARTS.map((part) => ({ part, state: stateOf({}, part) })),
        done: 0,
        left: 5,
        code: '7K3Q-0MZB-X2RT-9H4C',
        expiresOn: '2026-06-14',
      },
      {
        tasks: PARTS.map((part) => ({ part, state: stateOf(FULL, part) })),
        done: 8,
        left: 0,
        code: '7K3Q-0MZB-X2RT-9H4C',
        expiresOn: '2026-06-14',
        email: 'x',
        mailed: true,
        errors: { email: 'Non.' },
      },
    ],
  ],
  [
    'merchant',
    MERCHANT_PAGE,
    () => [
      {},
      { chosen: FULL.merchant },
      { question: 'x', merchants: [] },
      {
        question: 'x',
        more: true,
        merchants: [{ id: 'm', name: 'Fil <i>', registration: '732829320', address: '1 rue, Lille' }],
      },
      { errors: { q: 'Non.' } },
    ],
  ],
  [
    'new merchant',
    NEW_MERCHANT_PAGE,
    () => [
      { countries: [{ code: 'FR', name: 'France' }], typed: {} },
      { countries: [], typed: { name: '"x"', unknown: 'yes' }, errors: { registration: 'Non.', street: 'Non.' } },
    ],
  ],
  [
    'merchant abroad',
    ABROAD_PAGE,
    () => [
      { country: 'Allemagne', centre: true },
      { country: 'États-Unis', centre: false },
    ],
  ],
  ['merchant without number', MERCHANT_PAGE, () => [{ chosen: { ...FULL.merchant, registration: undefined } }]],
  [
    'facts',
    FACTS_PAGE,
    () => [
      { events: [], longest: 10 },
      {
        statement: '<b>',
        events: [{ on: 'mars 2026', what: 'x' }],
        longest: 10,
        typed: empty,
        errors: { statement: 'Non.', event: 'Non.', what: 'Non.' },
      },
    ],
  ],
  [
    'claims',
    CLAIMS_PAGE,
    () => [
      {
        subjects: SUBJECTS,
        subject: 'delivery',
        items: [
          { kind: 'refund', money: true, chosen: true, amount: '12' },
          { kind: 'repair', money: false, chosen: false, amount: '' },
        ],
      },
      {
        items: [{ kind: 'refund', money: true, chosen: true, amount: 'x' }],
        errors: { refund: 'Non.', 'amount-refund': 'Non.' },
      },
    ],
  ],
  ['earlier', EARLIER_PAGE, () => [{}, { value: 'no' }, { errors: { made: 'Non.' } }]],
  [
    'proof',
    PROOF_PAGE,
    () => [
      { sent: empty, answered: empty, limit: '20 Mo', mostBytes: 20 },
      {
        sent: typedDayOf('2026-02-10'),
        answered: empty,
        proof: file,
        limit: '20 Mo',
        mostBytes: 20,
        errors: { sent: 'Non.', answered: 'Non.', proof: 'Non.' },
      },
    ],
  ],
  [
    'pieces',
    PIECES_PAGE,
    () => [
      { pieces: [], kinds: PIECE_KINDS, limit: '20 Mo', most: 20, mostBytes: 20 },
      {
        pieces: [{ ...file, kind: 'photo', size: '0,1 Mo' }],
        kinds: PIECE_KINDS,
        limit: '20 Mo',
        most: 20,
        mostBytes: 20,
        added: 1,
        errors: { files: 'Non.', 'files-1': 'Non.' },
      },
    ],
  ],
  [
    'contract',
    CONTRACT_PAGE,
    () => [
      { typed: empty, residence: 'FR', countries: [{ code: 'FR', name: 'France' }], errors: { on: 'Non.' } },
      { typed: empty, residence: 'FR', countries: [], matters: MATTERS, matter: 'before-contract' },
    ],
  ],
  [
    'you',
    YOU_PAGE,
    () => [
      { typed: {} },
      { typed: FULL.you, forAnother: true, errors: { name: 'Non.', email: 'Non.', postcode: 'Non.' } },
    ],
  ],
  ['representative', REPRESENTATIVE_PAGE, () => [{}, { value: 'represented', errors: { who: 'Non.' } }]],
  [
    'mandate',
    MANDATE_PAGE,
    () => [
      {
        representative: FULL.representative,
        capacities: ['relative', 'lawyer'],
        limit: '20 Mo',
        mostBytes: 20,
        errors: { name: 'Non.', file: 'Non.' },
      },
    ],
  ],
  [
    'check',
    CHECK_PAGE,
    (lang) => [
      { ...shownFrom({}, lang), missing: missing({}) },
      { ...shownFrom(FULL, lang), missing: [], window: '2027-02-10' },
    ],
  ],
  [
    'send',
    SEND_PAGE,
    () => [
      { email: 'a@b.example', expiresOn: '2026-06-14', code: 'x' },
      { email: 'a@b.example', forAnother: true, expiresOn: '2026-06-14', code: 'x' },
      {
        visitor: CAMILLE,
        merchant: 'Fil <i>',
        otherAddress: true,
        email: 'a@b.example',
        reported: true,
        errors: { send: 'Non.' },
      },
      { visitor: CAMILLE, represents: true, code: 'x' },
    ],
  ],
  [
    'sent',
    SENT_PAGE,
    () => [
      { disputeId: 'd', reference: 'ENT-2026-7K3Q0MZ-B', stage: 'AwaitingMerchant', silence: due, year: due },
      { disputeId: 'd', reference: 'ENT-2026-7K3Q0MZ-B', stage: 'Unresolved' },
    ],
  ],
];

describe('every page of a complaint', () => {
  test.each(DRAWN)('%s is sound in both languages, bare, full, and with something to correct', (_name, page, cases) => {
    for (const lang of ['fr', 'en'] as const) {
      for (const data of cases(lang)) {
        const html = draw(page, lang, { c: COMPLAIN[lang], ...data });
        expectSound(html, lang);
        expect(html).not.toMatch(/<script>|<b>|<i>/);
        for (const [, field] of html.matchAll(/<a href="#([\w-]+)">/g)) {
          if (!/^(content|files-\d+)$/.test(field ?? '')) expect(html).toContain(`id="${field}"`);
        }
      }
    }
  });

  test('what the merchant reads is the words, then the events in their order', () => {
    expect(statementOf(FULL)).toBe(
      'La lampe est <script>fendue</script>.\n\nDans l’ordre des dates :\n– samedi 14 février 2026 : Appel\n– mars 2026 : Commande',
    );
  });

  test('the copy holds everything, and says that nothing was sent', () => {
    const copy = copyOf(FULL, { lang: 'fr', today: '2026-03-16', portal: 'Entente' });
    for (const words of [
      'pas encore été envoyé',
      'Serrurerie & Fils',
      '1\u202f549,90',
      'Paul (Un proche)',
      'facture <b>.pdf',
    ]) {
      expect(copy).toContain(words);
    }
    expect(copyOf({}, { lang: 'en', today: '2026-03-16', portal: 'Entente' })).not.toContain('undefined');
  });

  test('only what filing needs has to be filled in', () => {
    expect(missing({})).toEqual(['merchant', 'facts', 'claims', 'earlier', 'you']);
    expect(missing({ earlier: { made: true, sentOn: '2026-02-10' } })).toContain('earlier');
    expect(missing(FULL)).toEqual([]);
  });

  test('a draft for a person is told apart from one’s own', () => {
    expect(textOf(draw(YOU_PAGE, 'fr', { c: COMPLAIN.fr, typed: {}, forAnother: true }))).toContain(
      'La personne qui réclame',
    );
  });
});

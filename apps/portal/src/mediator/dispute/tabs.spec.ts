import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { valuesOf } from './acts.controller.ts';
import type { OnTable } from './body-dispute-pages.ts';
import { DISPUTE_TABS, frameOf, isOpen } from './frame.ts';
import {
  ASSIGNED,
  CONSUMER,
  DECLARED,
  EXAMINED,
  FILED,
  MATHILDE,
  ref,
  SILENT,
  type Steps,
  tableOf,
  tabOf,
} from './testing/tables.ts';
import { CONDUCT } from './wording/conduct.ts';
import { PREVIEW_PAGE, SEALED_PAGE } from './wording.ts';

describe('the rooms of a dispute', () => {
  test.each(LOCALES)('are sound in %s, at admissibility and under examination', (lang) => {
    for (const table of [tableOf(DECLARED), tableOf(EXAMINED)]) {
      for (const tab of DISPUTE_TABS.filter((one) => isOpen(table, one))) expectSound(tabOf(table, tab, lang), lang);
    }
  });

  test('whether mediation reaches what the consumer says it comes from is told by the law of the day of the request', () => {
    const paidWithData = (steps: Steps): Steps =>
      steps.map(([day, by, act]) => [
        day,
        by,
        act.type === 'FileComplaint'
          ? { ...act, scope: { phase: 'performance', counterpart: 'personal-data', merchantIn: 'union' } }
          : act,
      ]);
    const told = (steps: Steps) => textOf(tabOf(tableOf(steps), 'admissibility', 'fr'));
    const SAYS = 'D’après ce qu’en dit le consommateur. Le service est payé par des données personnelles';
    expect(told(paidWithData(DECLARED))).toContain(SAYS);
    expect(told(DECLARED)).not.toContain(SAYS);
    const threeYearsLater: Steps = DECLARED.map(([day, by, act]) => [day.replace('2026-0', '2029-0'), by, act]);
    expect(told(paidWithData(threeYearsLater))).not.toContain(SAYS);
  });

  test('what is said apart is never on the page of all, nor the other way round', () => {
    const table = tableOf(EXAMINED);
    const [joint, apart] = [tabOf(table, 'exchange', 'fr'), tabOf(table, 'apart-consumer', 'fr')].map(textOf);
    expect(joint).toContain('Bonjour à tous');
    expect(joint).not.toContain('Pour vous seul');
    expect(apart).toContain('Pour vous seul');
    expect(apart).not.toContain('Bonjour à tous');
    expect(apart?.match(/Seuls Camille Moreau et Médiation Exemple peuvent lire ceci/g)).toHaveLength(2);
    expect(apart).toContain('Envoyer à Camille Moreau seulement');
    expect(tabOf(table, 'apart-consumer', 'fr')).toContain('name="audience" value="consumer,mediator"');
    expect(tabOf(table, 'exchange', 'fr')).toContain('name="audience" value="consumer,merchant,mediator"');
  });

  test('a room is there when it has something to hold', () => {
    const referred = tableOf(DECLARED);
    expect(DISPUTE_TABS.filter((tab) => !isOpen(referred, tab))).toEqual(['apart-merchant', 'proposal']);
    expect(isOpen(tableOf(EXAMINED), 'proposal')).toBe(true);
  });

  test('the one thing to do follows the acts that are open', () => {
    const task = (steps: Steps) => frameOf(tableOf(steps), 'overview', 'fr').now.task;
    expect(task(FILED)).toBe('decide');
    expect(task(DECLARED)).toBe('decide');
    expect(task([...DECLARED, ['2026-02-04', MATHILDE, { type: 'AdmitReferral' }]])).toBe('notify');
    expect(task(EXAMINED)).toBe('propose');
    expect(task([...EXAMINED, ['2026-02-14', CONSUMER, { type: 'WithdrawFromMediation' }]])).toBe('close');
  });

  test('a silence that a party asks to have reviewed is reviewed before it is closed upon', () => {
    const asked: Steps = [...SILENT, ['2028-10-20', CONSUMER, { type: 'AskForReview' }]];
    expect(frameOf(tableOf(SILENT), 'overview', 'fr').now.task).toBe('close');
    expect(frameOf(tableOf(asked), 'overview', 'fr').now).toMatchObject({
      task: 'review',
      href: expect.stringMatching(/#review$/),
    });
    for (const lang of LOCALES) {
      const { reviewAsked, nothing } = CONDUCT[lang];
      const [before, after] = [tableOf(SILENT), tableOf(asked)].map((table) => tabOf(table, 'conduct', lang));
      expectSound(after ?? '', lang);
      for (const act of ['InviteAgain', 'CloseMediation']) expect(after).toContain(`name="act" value="${act}"`);
      expect(textOf(before ?? '')).not.toContain(reviewAsked);
      expect(textOf(after ?? '')).toContain(reviewAsked);
      expect(textOf(after ?? '')).not.toContain(nothing);
    }
  });

  test('where something can still be decided, the page of conduct does not say that nothing can', () => {
    const disclosed: Steps = [...EXAMINED, ['2026-02-13', MATHILDE, { type: 'DiscloseConflict', statement: ref('c') }]];
    const html = tabOf(tableOf(disclosed), 'conduct', 'fr');
    expect(html).toContain('value="InterruptMediation"');
    expect(textOf(html)).not.toContain(CONDUCT.fr.nothing);
  });

  test('a colleague is not asked to designate somebody where somebody is in charge', () => {
    const table = tableOf(DECLARED);
    const acts = new Set([...table.acts, 'AssignCaseMediator']) as OnTable['acts'];
    const inCharge = { name: 'Octave Renard', isMe: false, independent: true };
    const seen = (more: object) => frameOf({ ...table, acts, ...more }, 'overview', 'fr').now;
    expect(seen({ inCharge })).toMatchObject({ task: 'wait-colleague', href: undefined });
    expect(seen({ inCharge: undefined, reader: { ...MATHILDE, role: 'clerk' } }).task).toBe('assign');
  });

  test('before the declaration nothing of the content is on the page', () => {
    const table = tableOf(ASSIGNED, 'declare');
    for (const lang of LOCALES) {
      const html = draw(SEALED_PAGE, lang, {
        visitor: CAMILLE,
        kept: {},
        ...frameOf(table, 'overview', lang),
        sealed: 'declare',
        me: 'mathilde',
      });
      expectSound(html, lang);
      expect(html).toContain('Atelier Boussole');
      expect(html).not.toContain('réfrigérateur');
    }
  });
});

describe('the five grounds', () => {
  test('each has its text and its facts; what the record disproves cannot be chosen', () => {
    const html = tabOf(tableOf(DECLARED), 'admissibility', 'fr');
    const text = textOf(html).replaceAll('\u00a0', ' ');
    expect(text).toContain('Le consommateur ne justifie pas avoir tenté, au préalable');
    expect(text).toContain('Un an après : mardi 5 janvier 2027 inclus');
    expect(text).toContain('337 jours avant la fin de l’année');
    const choices = [...html.matchAll(/type="radio" name="ground" id="[^"]+" value="(\d)"/g)].map(([, code]) => code);
    expect(choices).toEqual(['2', '3', '5']);
  });
});

describe('the forms of the mediator', () => {
  test('a message whose audience was lost is for nobody, rather than for all', () => {
    expect(valuesOf('SendMessage', { statement: 'x' })).toEqual({ statement: 'x', audience: '' });
    expect(valuesOf('IssueProposal', { solution: ' A\r\nB ', role: 'x' })).toEqual({ solution: 'A\nB' });
  });

  test('a letter is shown whole, with its mark, before it leaves', () => {
    const table = tableOf(EXAMINED);
    const letter = {
      number: 'N',
      dateLine: 'Le lundi',
      sender: { office: 'mediator', name: 'M', capacity: 'Médiateur de la consommation', lines: [] },
      addressee: { name: 'Camille', lines: ['1 rue'] },
      title: 'Proposition',
      subject: 'Litige',
      summary: ['Nous vous proposons'],
      body: [
        { kind: 'quotation', by: 'M', text: '<i>Solution</i>' },
        { kind: 'reminder', title: 'Rappel', items: ['Libre'] },
        { kind: 'facts', rows: [['a', 'b']] },
        { kind: 'list', items: ['c'] },
        { kind: 'heading', text: 'd' },
        { kind: 'paragraph', text: 'e' },
      ],
      basis: 'R612-4',
      footer: ['f'],
    };
    for (const lang of LOCALES) {
      const html = draw(PREVIEW_PAGE, lang, {
        visitor: CAMILLE,
        ...frameOf(table, 'proposal', lang),
        act: 'IssueProposal',
        kept: { solution: 'Une\nsolution' },
        letters: [letter, letter],
      });
      expectSound(html, lang);
      expect(html).toContain('&lt;i&gt;Solution');
      expect(html).toContain('name="intent" value="send"');
      expect(html).toContain('name="solution" value="Une\nsolution"');
    }
  });
});

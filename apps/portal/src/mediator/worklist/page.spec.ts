import { describe, expect, test } from '@jest/globals';
import { type MediatorWorklistLine, QUEUES, type SideViewRow } from '#casework';
import { civilDate } from '#law';
import { LOCALES, type Locale } from '#text';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { lineOf } from './lines.ts';
import { addressOf, asWorklistQuery, readQuestion } from './question.ts';
import { WORKLIST_PAGE } from './wording.ts';

const TODAY = civilDate('2026-03-16');
const sideView = {
  disputeId: '6f1f5d6e-0000-4000-8000-000000000001',
  reference: 'ENT-2026-RG6B98B-B',
  tag: 't',
  stage: 'UnderExamination',
  facts: { merchantId: 'boussole', caseMediator: { personId: 'octave', independent: false } },
  nextDueOn: '2026-03-20',
  clocks: [{ nominalOn: '2026-03-20', article: 'R612-5', provision: 'FR/R612-5', nature: 'law' }],
  open: { clerk: ['ReplaceCaseMediator'] },
} as unknown as SideViewRow;
const line: MediatorWorklistLine = {
  sideView,
  consumer: 'Camille <b>Moreau</b>',
  undelivered: [{ disputeId: sideView.disputeId, code: 'N09', to: 'merchant', issuedOn: '2026-03-01' }],
};
const names = {
  merchants: new Map([['boussole', 'Atelier Boussole']]),
  people: new Map([['octave', 'Octave Renard']]),
};
const dueOn = (nextDueOn: string) => lineOf({ ...line, sideView: { ...sideView, nextDueOn } }, names, TODAY);

const page = (lang: Locale, more: object = {}) =>
  draw(WORKLIST_PAGE, lang, {
    visitor: CAMILLE,
    navigation: BODY_NAVIGATION[lang],
    question: readQuestion({ queue: 'examination' }),
    here: '/mediator?queue=examination',
    everything: '/mediator',
    once: 'once',
    queues: QUEUES.map((queue) => ({ queue, disputes: 3, late: 1, href: `/mediator?queue=${queue}` })),
    lines: [lineOf(line, names, TODAY), dueOn('2026-03-15'), dueOn('2026-06-01')],
    mediators: [{ personId: 'octave', name: 'Octave Renard' }],
    workload: [{ disputes: 3, late: 1, name: 'Octave Renard', href: '/mediator', next: { on: '2026-03-20' } }],
    ...more,
  });

describe('the worklist of a mediator body', () => {
  test.each(LOCALES)('is sound in %s, full, empty, and after an assignment', (lang) => {
    expectSound(page(lang), lang);
    expectSound(page(lang, { lines: [], next: '/mediator?after=x', question: readQuestion({}) }), lang);
    const refused = [{ reference: 'ENT-1', why: 'Non.' }];
    expectSound(page(lang, { report: { done: ['ENT-2'], refused } }), lang);
    expectSound(page(lang, { report: { wrong: 'nothing-chosen', done: [], refused: [] } }), lang);
    expect(
      Buffer.byteLength(page(lang, { lines: Array.from({ length: 25 }, () => lineOf(line, names, TODAY)) })),
    ).toBeLessThan(60_000);
  });

  test('says of each dispute who, against whom, in whose charge, and how near the date is', () => {
    const text = textOf(page('fr')).replaceAll('\u00a0', ' ');
    expect(text).toContain('Camille &lt;b&gt;Moreau&lt;/b&gt; contre Atelier Boussole');
    expect(text).toContain('Octave Renard Indépendance à déclarer');
    expect(text).toContain('Dans 4 jours');
    expect(text).toContain('En retard de 1 jour');
    expect(text).toContain('vendredi 20 mars 2026, R612-5');
    expect(text).toContain('N09 du dimanche 1er mars 2026 non remis au professionnel.');
  });

  test('of letters that did not arrive, the newest is told, and how many did not before it', () => {
    const told = (...days: readonly string[]) => {
      const undelivered = days.map((issuedOn) => ({
        ...line.undelivered[0],
        issuedOn,
      })) as MediatorWorklistLine['undelivered'];
      return textOf(page('fr', { lines: [lineOf({ ...line, undelivered }, names, TODAY)] })).replaceAll('\u00a0', ' ');
    };
    expect(told('2026-03-01')).not.toContain('avant lui');
    const several = told('2026-01-05', '2026-03-01', '2026-02-02');
    expect(several).toContain(
      'N09 du dimanche 1er mars 2026 non remis au professionnel. 2 autres courriers avant lui.',
    );
    expect(several).not.toContain('lundi 5 janvier 2026');
  });

  test('its address says the whole question, and nothing that was not understood', () => {
    const asked = readQuestion({ queue: 'nonsense', q: ' Moreau ', person: 'nobody', due: 'week', after: 'x' });
    expect(addressOf(asked)).toBe('/mediator?q=Moreau&person=nobody&due=week&after=x');
    expect(asWorklistQuery(asked, TODAY, ['m'])).toMatchObject({
      named: { consumer: 'Moreau', merchantIds: ['m'] },
      inCharge: 'nobody',
      dueBefore: '2026-03-24',
    });
    const reference = asWorklistQuery(readQuestion({ q: 'ent 2026 rg6b98b b' }), TODAY, []);
    expect(reference.named).toBeUndefined();
    expect(reference.reference).toBe('ENT-2026-RG6B98B-B');
  });
});

import { describe, expect, test } from '@jest/globals';
import { stageWording } from '#dispute';
import { LOCALES, type Locale } from '#text';
import { draw, expectSound, textOf } from '../../testing/draw.ts';
import { NAVIGATION } from '../navigation.ts';
import { addressOf, asTeamQuery, BLANK, PILES, readQuestion } from './question.ts';
import { WORKLIST_PAGE } from './wording.ts';

const line = {
  disputeId: 'd',
  reference: 'ENT-2026-RG6B98B-B',
  consumer: 'Camille Moreau',
  changed: true,
  notes: 2,
  step: 2,
  sentence: stageWording('ComplaintSent', 'merchant'),
  yours: true,
  assignedTo: undefined,
  due: { on: '2026-05-16', days: -2, tone: 'late' },
};
const data = (lang: Locale) => ({
  navigation: NAVIGATION[lang],
  question: BLANK,
  piles: PILES.map((pile) => ({ pile, count: 3, href: addressOf(BLANK, { pile }) })),
  members: [{ personId: 'p', name: 'Nadia Perrin' }],
  lines: [line, { ...line, disputeId: 'e', due: undefined, assignedTo: 'Nadia Perrin', changed: false, notes: 0 }],
  next: '/merchant?after=x',
});

describe('the worklist of a merchant', () => {
  test.each(LOCALES)('is sound in %s, full and empty, in every pile', (lang) => {
    for (const pile of PILES) {
      expectSound(draw(WORKLIST_PAGE, lang, { ...data(lang), question: { ...BLANK, pile } }), lang);
    }
    expectSound(draw(WORKLIST_PAGE, lang, { ...data(lang), lines: [] }), lang);
  });

  test('whoever acts for several merchants sees for which, and can go to another', () => {
    const organisations = { current: 'Atelier Boussole', others: [{ id: 'm2', name: 'Fil <Clair>' }] };
    const html = draw(WORKLIST_PAGE, 'fr', { ...data('fr'), organisations });
    expectSound(html, 'fr');
    expect(html).toContain('<a href="/merchant/for/m2"><bdi>Fil &lt;Clair&gt;</bdi></a>');
    expect(textOf(draw(WORKLIST_PAGE, 'fr', data('fr')))).not.toContain('Vous agissez pour');
  });

  test('says of each dispute who, until when, who deals with it, and whether it changed', () => {
    const text = textOf(draw(WORKLIST_PAGE, 'fr', data('fr')));
    expect(text).toContain('Camille Moreau Du nouveau À vous');
    expect(text).toContain('Passé depuis 2\u00a0jours');
    expect(text).toContain('samedi 16\u00a0mai 2026');
    expect(text).toContain('2 notes internes');
    expect(text).toContain('Chargé du dossier\u00a0: Personne');
  });

  test('asks what stands in the address, and nothing that is no question', () => {
    const me = '00000000-0000-4000-8000-000000000001';
    expect(asTeamQuery(readQuestion({ pile: 'mine' }), me)).toEqual({ limit: 20, assignedTo: me });
    expect(asTeamQuery(readQuestion({ pile: 'toAnswer', q: ' Camille ' }), me)).toEqual({
      limit: 20,
      show: 'to-answer',
      words: 'Camille',
    });
    expect(readQuestion({ pile: 'x', person: 'y', q: ['z'] })).toEqual(BLANK);
    expect(addressOf({ ...BLANK, pile: 'changed', q: 'é&=' })).toBe('/merchant?pile=changed&q=%C3%A9%26%3D');
  });
});

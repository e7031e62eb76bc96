import { describe, expect, test } from '@jest/globals';
import nunjucks from 'nunjucks';
import { textOf } from '../testing/draw.ts';
import { TEMPLATES, VIEW_OPTIONS } from '../views.ts';
import { LAYOUT } from './wording.ts';

const environment = nunjucks.configure([...TEMPLATES], VIEW_OPTIONS);
const part = (from: string, macro: string, call: string, data: object) =>
  environment.renderString(`{% from "layout/${from}.njk" import ${macro} %}{{ ${call} }}`, {
    layout: LAYOUT.fr,
    ...data,
  });

describe('the three steps', () => {
  test('open the current one with its sentence, for eyes and ears alike', () => {
    const html = part('three-steps', 'threeSteps', 'threeSteps(layout, 2, sentence)', {
      sentence: 'Au professionnel.',
    });
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(textOf(html)).toMatch(/Étape 1 , étape passée .*Étape 2 .*Règlement interne Au professionnel\. .*Étape 3/);
  });
});

describe('the one thing to do now', () => {
  test('is one sentence, one button, one date', () => {
    const thing = {
      sentence: 'Répondez à la proposition.',
      until: 'Avant le lundi 16 mars 2026 inclus',
      action: { href: '/x', text: 'Répondre' },
    };
    const html = part('one-thing', 'oneThing', 'oneThing(layout, thing)', { thing });
    expect(html.match(/govuk-button/g)).toHaveLength(1);
    expect(textOf(html)).toContain('À faire maintenant');
  });

  test("says whose turn it is when it is somebody else's", () => {
    const thing = { sentence: 'Le professionnel doit répondre.', until: "Jusqu'au lundi 16 mars 2026 inclus" };
    const html = part('one-thing', 'oneThing', 'oneThing(layout, thing)', { thing });
    expect(html).not.toContain('govuk-button');
    expect(textOf(html)).toContain('Rien à faire pour l’instant');
  });
});

describe('the clock', () => {
  test('is a sentence first, then a line drawn by attributes, then its rule on demand', () => {
    const clock = {
      sentence: 'Le professionnel a jusqu’au lundi 16 mars 2026 inclus.',
      from: '16 janvier 2026',
      to: '16 mars 2026',
      past: 40,
      nature: 'practice',
      article: 'usage',
      trigger: 'envoi de la réclamation écrite',
      explanation: 'Deux mois.',
    };
    const html = part('clock', 'clock', 'clock(layout, given)', { given: clock });
    expect(html.indexOf('jusqu’au')).toBeLessThan(html.indexOf('<svg'));
    expect(html).toContain('width="40"');
    expect(html).not.toContain('style=');
    expect(textOf(html)).toContain('L’usage · usage · Point de départ\u00a0: envoi de la réclamation écrite');
  });
});

import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { CAMILLE, draw, expectSound, textOf } from '../testing/draw.ts';
import { FRONT_PAGE } from './wording.ts';

const data = { silenceMonths: 2 };

describe('the front page', () => {
  test.each(LOCALES)('is sound in %s', (lang) => {
    expectSound(draw(FRONT_PAGE, lang, data), lang);
  });

  test('says that it is free and voluntary, and leads both ways in', () => {
    const html = draw(FRONT_PAGE, 'fr', data);
    expect(textOf(html)).toContain('Gratuit pour le consommateur. Chacun reste libre de s’arrêter');
    expect(html).toMatch(/href="\/triage"[^>]*>\s*Faire une réclamation/);
    expect(html).toMatch(/href="\/sign-in"[^>]*>\s*Suivre mon litige/);
  });

  test('leads whoever is signed in to their space, and out', () => {
    const html = draw(FRONT_PAGE, 'fr', { ...data, visitor: CAMILLE });
    expect(html).toMatch(/href="\/account"[^>]*>\s*Suivre mon litige/);
    expect(html).toContain('action="/sign-out"');
  });

  test('tells the three steps in order', () => {
    expect(textOf(draw(FRONT_PAGE, 'fr', data))).toMatch(/Réclamation .* Règlement interne .* Médiation/);
  });

  test('gives custom as custom, and the law with its article', () => {
    const text = textOf(draw(FRONT_PAGE, 'fr', data));
    expect(text).toMatch(/ne dit rien pendant deux mois.*C’est l’usage/);
    expect(text).toContain('Article\u00a0L.\u00a0612-2 du code de la consommation');
    expect(text).toContain('Article\u00a0R.\u00a0612-5 du code de la consommation');
  });

  test('can be asked for in the other language, here', () => {
    expect(draw(FRONT_PAGE, 'fr', data)).toMatch(/<a href="\/here\?lang=en" lang="en" hreflang="en">English/);
    expect(draw(FRONT_PAGE, 'en', data)).toMatch(/<a href="\/here\?lang=fr" lang="fr" hreflang="fr">Français/);
  });
});

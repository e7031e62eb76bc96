import { describe, expect, test } from '@jest/globals';
import { provisions, SECTOR_REGIMES } from '#law';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { groups, provisionPage, slugOf } from './provisions-shown.ts';
import { LAW_PAGE, PROVISION_PAGE } from './wording.ts';

describe('the register of the law', () => {
  test.each(LOCALES)('is sound in %s, and so is each of its pages', (lang) => {
    const html = draw(LAW_PAGE, lang, { groups: groups(), sectors: SECTOR_REGIMES });
    expectSound(html, lang);
    for (const { id } of provisions()) {
      expect(html).toContain(`/law/${slugOf(id)}"`);
      expectSound(draw(PROVISION_PAGE, lang, { one: provisionPage(slugOf(id)) }), lang);
    }
  });

  test('each provision has an address of its own', () => {
    const slugs = provisions().map(({ id }) => slugOf(id));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(provisionPage('fr-l999-9')).toBeUndefined();
  });

  test('an article shows its words, its dates, how sure it is, what applies it and what proves it', () => {
    const text = textOf(draw(PROVISION_PAGE, 'fr', { one: provisionPage('fr-r612-5') })).replaceAll('\u00a0', ' ');
    expect(text).toContain("« à compter de la date de la notification mentionnée à l'article R. 612-2 »");
    expect(text).toContain('texte vérifié');
    expect(text).toContain('libs/law/src/france/r612-5-ninety-days.ts');
    expect(text).toContain('ninety days, not three months');
    const asleep = textOf(draw(PROVISION_PAGE, 'fr', { one: provisionPage('eu-dir-2025-2647') })).replaceAll(
      '\u00a0',
      ' ',
    );
    expect(asleep).toContain('depuis le mercredi 20 septembre 2028');
  });

  test('an article without a rule says why', () => {
    const text = textOf(draw(PROVISION_PAGE, 'en', { one: provisionPage('fr-l614-2') }));
    expect(text).toContain('Without object since the platform closed on 20 July 2025');
  });
});

import { describe, expect, test } from '@jest/globals';
import nunjucks from 'nunjucks';
import { LOCALES, type Locale } from '#text';
import { HELP, HELP_PAGE } from '../help/wording.ts';
import { draw } from '../testing/draw.ts';
import { equip, VIEW_OPTIONS } from '../views.ts';

describe('what a language lacks', () => {
  test('a page that is wholly in another language says so on its content (WCAG 3.1.2)', () => {
    for (const lang of LOCALES) {
      const untranslated = { ...HELP_PAGE, words: { ...HELP, [lang]: lang === 'fr' ? HELP.fr : HELP.en } };
      const html = draw(untranslated, lang);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(/<main id="content"( lang="en")?/.exec(html)?.[1]).toBe(
        lang === 'fr' || lang === 'en' ? undefined : ' lang="en"',
      );
    }
  });

  test('a sentence in another language is marked, and nothing in it becomes markup', () => {
    const environment = new nunjucks.Environment(null, VIEW_OPTIONS);
    equip(environment, { rehearsal: false, name: 'Entente', contact: '' });
    const shown = (lang: string) => environment.renderString('{{ s | spoken(lang) | capitalised }}', { s, lang });
    const s = { fr: "l'un & l'autre", en: 'one & <other>' };
    expect([shown('fr'), shown('en')]).toEqual(['L’un &amp; l’autre', 'One &amp; &lt;other&gt;']);
    for (const lang of LOCALES.filter((locale: Locale) => !(locale in s)))
      expect(shown(lang)).toBe('<span lang="en">One &#38; &#60;other&#62;</span>');
    expect(() => shown('xx')).toThrow('No such language');
  });
});

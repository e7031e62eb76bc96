import { describe, expect, test } from '@jest/globals';
import { drawLetter } from '#delivery';
import { compose, courtesy, NOTICE_CODES, type NoticeCode, type NoticeFacts } from '#notices';
import { structureOf } from '../libs/delivery/testing/pdf-structure.ts';
import { pagesOf, plainOf, textOf } from '../libs/delivery/testing/pdf-text.ts';
import { CASES } from '../libs/notices/src/testing/cases.ts';

const CODE = '7K3Q-0MZB-119X-2C4D';

const letterOf = (code: NoticeCode) => {
  const [facts] = Object.values<NoticeFacts>(CASES[code]).slice(-1);
  if (facts === undefined) throw new Error(`No case of ${code}`);
  return compose(code, { ...facts, verificationCode: CODE });
};

/** What a machine can check of ISO 14289-1 (PDF/UA-1) in such a letter; reading it aloud remains for a person. */
describe('the structure of a notice', () => {
  test.each(NOTICE_CODES)(
    '%s: every word in it, read in its order, under headings, in lists and tables',
    async (code) => {
      const letter = letterOf(code);
      const pdf = await drawLetter(letter);
      const { language, marked, title, untagged, drawn, read, elements } = await structureOf(pdf);
      expect({ language, marked, untagged }).toEqual({ language: 'fr-FR', marked: true, untagged: [] });
      expect(title).toContain(letter.number);

      expect(drawn.length).toBeGreaterThan(20);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(read).toEqual(drawn);
      expect(await textOf(pdf)).toContain(`https://entente.example/verify, avec le code ${CODE}`);

      const roles = elements.map(({ role }) => role);
      const headings = roles.filter((role) => /^H\d$/.test(role));
      expect(headings[0]).toBe('H1');
      expect(headings.filter((role) => role === 'H1')).toHaveLength(1);
      expect(new Set(headings)).toEqual(new Set(['H1', 'H2']));
      for (const { role, parent, children } of elements) {
        if (role === 'LI') expect([parent, children]).toEqual(['L', ['Lbl', 'LBody']]);
        if (role === 'TR') expect([parent, children]).toEqual(['Table', ['TH', 'TD']]);
      }
      for (const { role, alt } of elements) {
        if (role === 'Figure') expect(alt).toMatch(/^Code carré qui mène à https:/);
      }
      expect(roles.filter((role) => role === 'Figure').length).toBeGreaterThan(0);
      const scopes = plainOf(pdf).match(/\/Scope \/Row/g) ?? [];
      expect(scopes).toHaveLength(roles.filter((role) => role === 'TH').length);
    },
  );

  test('with its courtesy version after it, marked as English; the pages of the letter are the same', async () => {
    const letter = letterOf('N09');
    const [facts] = Object.values<NoticeFacts>(CASES.N09);
    if (facts === undefined) throw new Error('No case of N09');
    const alone = await drawLetter(letter);
    const both = await drawLetter({ ...letter, courtesy: courtesy('N09', facts) });
    const [french, all] = [await pagesOf(alone), await pagesOf(both)];
    expect(all.slice(0, french.length)).toEqual(french);
    expect(all[french.length]).toContain('Only the French letter is authoritative.');
    expect(all[french.length]).toMatch(/page 1 of \d/);
    const { untagged, drawn, read, elements } = await structureOf(both);
    expect({ untagged, read }).toEqual({ untagged: [], read: drawn });
    expect(elements.filter(({ role }) => role === 'Sect')).toHaveLength(all.length - french.length);
    expect(plainOf(both)).toMatch(/\/S \/Sect\n(?:(?!endobj)[\s\S])*?\/Lang \(en-GB\)/);
    expect(plainOf(alone)).not.toContain('en-GB');
  });
});

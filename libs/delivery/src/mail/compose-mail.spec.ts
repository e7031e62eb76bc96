import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { composeMail, oneLine } from './compose-mail.ts';
import type { MailContent } from './mail-content.ts';
import { NEUTRAL } from './mail-wording.ts';

const organisation = { portalName: 'Entente', contact: 'contact@entente.example' };
const link = 'https://entente.example/consumer/disputes/42?a=1&b=2';
const all: MailContent[] = [
  { kind: 'sign-in-code', code: '482913', minutes: 10 },
  { kind: 'factor-changed' },
  { kind: 'document', link, reference: 'ENT-2026-7K3M9Q-4' },
  { kind: 'word', word: 'something-new', link },
  { kind: 'word', word: 'your-turn', link, until: 'lundi 16 mars 2026 inclus' },
  { kind: 'word', word: 'date-passed', link },
  { kind: 'word', word: 'ended', link },
  { kind: 'first-contact', link },
  { kind: 'first-contact', link, team: 'https://entente.example/merchant/disputes/42' },
  { kind: 'colleague', link, organisation: 'Cuisines & Fils' },
  { kind: 'claim-decided', link, organisation: 'Cuisines & Fils', confirmed: true },
  { kind: 'claim-decided', link, organisation: 'Cuisines & Fils', confirmed: false },
  { kind: 'resume-code', link, code: '7K3Q-0MZB-X2RT-9H4C', until: 'samedi 20 février 2027' },
];

describe('a neutral mail', () => {
  test.each(all.flatMap((content) => LOCALES.map((lang) => [content.kind, lang, content] as const)))(
    '%s in %s says the same in text and in HTML, and fetches nothing',
    (_kind, lang, content) => {
      const { subject, text, html } = composeMail(content, lang, organisation);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject.length).toBeLessThan(80);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|src=/);
      const written = html.replace(/<style[\s\S]*?<\/style>|<title>.*?<\/title>|<[^>]+>/g, ' ').replace(/&amp;/g, '&');
      for (const line of text.split('\n').filter((l) => l !== '' && l !== '--' && !l.includes('https://'))) {
        expect(written.replace(/&quot;/g, '"')).toContain(line);
      }
      if ('link' in content) {
        expect(text).toContain(link);
        expect(html).toContain('href="https://entente.example/consumer/disputes/42?a=1&amp;b=2"');
      }
      // No amount, no party, no reason can be in it: nothing in its content could carry them.
      expect(text).not.toMatch(/€|\bEUR\b|irrecevable|rejet/i);
    },
  );

  test('gives the code once, in the body, never in the subject', () => {
    const { subject, text } = composeMail({ kind: 'sign-in-code', code: '482913', minutes: 10 }, 'fr', organisation);
    expect(subject).toBe('Votre code de connexion');
    expect(text.match(/482913/g)).toHaveLength(1);
    expect(text).toContain('10 minutes');
  });

  test('says until when, in words', () => {
    const { text } = composeMail(
      { kind: 'word', word: 'your-turn', link, until: 'lundi 16 mars 2026 inclus' },
      'fr',
      organisation,
    );
    expect(text).toContain('Dernier jour\u00a0: lundi 16\u00a0mars 2026 inclus.');
  });

  test('does not let the name of an organisation write a mail of its own', () => {
    const name = 'X</p><a href="https://evil.example">\r\nBcc: all@example.org\u202E';
    const { text, html } = composeMail({ kind: 'colleague', link, organisation: name }, 'fr', organisation);
    expect(html).not.toContain('<a href="https://evil');
    expect(text).toContain('«\u00a0X</p><a href="https://evil.example"> Bcc: all@example.org\u00a0»');
    expect(text.split('\n').some((line) => line.startsWith('Bcc'))).toBe(false);
  });

  test('links to the web only', () => {
    expect(() => composeMail({ kind: 'document', link: 'javascript:alert(1)' }, 'fr', organisation)).toThrow(TypeError);
  });

  test('cuts what is too long', () => {
    expect(oneLine(`a\u0000b\r\nc ${'x'.repeat(100)}`, 10)).toBe('a b c xxx…');
  });
});

test('a mail without document names nobody and nothing', () => {
  for (const { subject, sentence } of Object.values(NEUTRAL.fr)) {
    expect(`${subject} ${sentence}`).not.toMatch(/professionnel|consommateur|médiat|réclamation|litige/i);
  }
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Letter } from '#notices';
import { referralLetter, withQuotation } from '../../testing/letters.ts';
import { pagesOf, plainOf, textOf, wordsOf } from '../../testing/pdf-text.ts';
import { drawLetter } from './draw-letter.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a letter on paper', () => {
  test('says everything it was given, in order', async () => {
    const text = await textOf(await drawLetter(referralLetter));
    const order = [
      'Notification de la saisine du médiateur Objet',
      'L’essentiel',
      'Le médiateur a reçu votre dossier complet et l’examine',
      'Demande reçue le',
      'vendredi 13 mars 2026',
      'Ce qui se passe maintenant',
      'Vous pouvez vous retirer à tout moment',
      'Mme Claire Le Goff, le vendredi 13 mars 2026',
      'La cuisine a été livrée le 12 janvier',
      'Anne Kervella Médiatrice de la consommation',
      'Confidentialité',
      'Article R612-2 du code de la consommation.',
    ];
    const found = order.map((words) => text.indexOf(words));
    expect(found).not.toContain(-1);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  test('carries its reference, its number and its page on every page', async () => {
    const pages = await pagesOf(await drawLetter(referralLetter));
    expect(pages).toHaveLength(2);
    for (const [i, page] of pages.entries()) {
      expect(page).toContain('Dossier ENT-2026-7K3M9Q-4 · Document N09-C1');
      expect(page).toContain(`page ${i + 1} sur 2`);
    }
    const english = await pagesOf(await drawLetter({ ...referralLetter, lang: 'en' }));
    expect(english[0]).toContain('page 1 of 2');
  });

  test('shows the addressee, and nothing else, in the window of the envelope', async () => {
    const words = await wordsOf(await drawLetter(referralLetter));
    const inWindow = words.filter(({ page, x, y }) => page === 1 && x >= 100 && y > 45 && y < 80);
    expect(inWindow.map((word) => word.text.trim()).filter(Boolean)).toEqual([
      'Madame Claire Le Goff',
      ...referralLetter.addressee.lines,
    ]);
    for (const { right, y } of inWindow) {
      expect(right).toBeLessThanOrEqual(190);
      expect(y).toBeGreaterThanOrEqual(55);
      expect(y).toBeLessThanOrEqual(79.5);
    }
  });

  test('keeps a very long address inside the window', async () => {
    const addressee = {
      name: 'N'.repeat(300),
      lines: Array.from({ length: 12 }, (_, i) => `ligne ${i + 1} ${'x'.repeat(90)}`),
    };
    const words = await wordsOf(await drawLetter({ ...referralLetter, addressee }));
    const block = words.filter(({ page, x, y, text }) => page === 1 && x > 105 && y < 83 && text.trim() !== '');
    expect(block.length).toBeGreaterThan(5);
    for (const { right, y } of block) {
      expect(right).toBeLessThanOrEqual(190);
      expect(y).toBeGreaterThan(45);
      expect(y).toBeLessThan(80);
    }
  });

  test('never starts a page with a signature', async () => {
    for (let extra = 0; extra < 24; extra += 2) {
      const filler = Array.from({ length: extra }, (_, i) => ({
        kind: 'paragraph' as const,
        text: `Alinéa ${i + 1}.`,
      }));
      const pages = await pagesOf(await drawLetter({ ...referralLetter, body: [...referralLetter.body, ...filler] }));
      const last = pages.at(-1) ?? '';
      const before = last.slice(0, last.indexOf('Anne Kervella Médiatrice'));
      expect(before).toMatch(/considération distinguée\.|Alinéa \d+\./);
    }
  });

  test('never ends a page with a heading', async () => {
    const sections = Array.from({ length: 40 }, (_, i) => [
      { kind: 'heading' as const, text: `Titre ${i + 1}.` },
      { kind: 'paragraph' as const, text: 'Une phrase qui suit le titre. '.repeat(1 + (i % 7)) },
    ]).flat();
    const words = await wordsOf(await drawLetter({ ...referralLetter, body: sections }));
    const body = words.filter(({ y, text }) => y > 28 && y < 275 && text.trim() !== '');
    for (const [i, word] of body.entries()) {
      if (/^Titre \d+\.$/.test(word.text)) expect(body[i + 1]?.page).toBe(word.page);
    }
  });
});

describe('the same letter gives the same bytes', () => {
  test('whatever was drawn before it', async () => {
    const once = sha256(await drawLetter(referralLetter));
    await drawLetter(withQuotation('\u00a0∆ ≤ ﬁ ﬂ ı\u0307 µ Ω ¼ \u2011'));
    expect(sha256(await drawLetter(referralLetter))).toBe(once);
    const many = await Promise.all(Array.from({ length: 5 }, () => drawLetter(referralLetter)));
    expect(new Set(many.map(sha256))).toEqual(new Set([once]));
  });

  test('in another process, another folder, another time zone', async () => {
    const here = sha256(await drawLetter(referralLetter));
    const elsewhere = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) => drawnElsewhere(referralLetter, TZ));
    expect(elsewhere).toEqual([here, here]);
  });

  test('and another letter another identifier', async () => {
    const idOf = (pdf: Buffer) => /\/ID \[(<[0-9a-f]+>)/.exec(pdf.toString('latin1'))?.[1];
    const one = idOf(await drawLetter(referralLetter));
    expect(one).toHaveLength(34);
    expect(idOf(await drawLetter({ ...referralLetter, subject: 'autre' }))).not.toBe(one);
  });

  test('dated by the letter, not by the day it is drawn', async () => {
    const pdf = plainOf(await drawLetter(referralLetter));
    expect(pdf).toContain('(D:20260316120000Z)');
    expect(pdf).toContain('<xmp:CreateDate>2026-03-16T12:00:00Z</xmp:CreateDate>');
    expect(pdf).not.toContain('ModDate');
  });
});

describe('a letter that everybody can read', () => {
  test('is tagged, titled, in its language, with its fonts inside', async () => {
    const pdf = plainOf(await drawLetter(referralLetter));
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'BlockQuote']) {
      expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(pdf).toContain('/Scope /Row');
    expect(pdf).toContain('/Lang (fr-FR)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('/Marked true');
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
    expect(pdf.match(/\/ToUnicode/g)).toHaveLength(2);
    expect(pdf).not.toContain('Helvetica');
    expect(pdf).toContain('<pdfaid:part>3</pdfaid:part>');
  });

  test('has no word outside the structure except what repeats on every page', async () => {
    const streams = plainOf(await drawLetter(referralLetter)).match(/stream\n1 0 0 -1[\s\S]*?endstream/g) ?? [];
    expect(streams).toHaveLength(2);
    for (const stream of streams) {
      let depth = 0;
      for (const line of stream.split('\n')) {
        if (/BDC$|BMC$/.test(line)) depth++;
        if (line === 'EMC') depth--;
        if (line === 'BT') expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  test('survives an ampersand or an angle bracket in its title', async () => {
    const pdf = plainOf(await drawLetter({ ...referralLetter, title: 'Cuisines & Fils </rdf:li><script>' }));
    expect(pdf).toContain('Cuisines &amp; Fils &lt;/rdf:li&gt;&lt;script&gt;');
  });
});

describe('what people write', () => {
  const frame = { left: 25, right: 185, top: 28, bottom: 273 };
  const fixedTail = [
    'Après la citation, la lettre reprend.',
    'Anne Kervella',
    'Article R612-2 du code de la consommation.',
  ];

  const hostile: [string, string][] = [
    ['direction overrides', 'avant \u202Eessevni\u202C \u2066isolé\u2069 \u200Fmarque'],
    ['controls and nul', 'a\u0000b\u0007c\u001b[31m d\u009f'],
    ['lone surrogates', 'x\uD800y \uDFFF'],
    ['a tower of marks', `Z${'\u0301\u0489\u20dd'.repeat(50_000)}`],
    ['marks with nothing under them', '\u0301\u0301 \u0301'],
    ['invisible characters', `in${'\u200b'.repeat(9999)}visible\u2060\ufeff`],
    ['emoji and other scripts', '👨‍👩‍👧 العربية 漢字 Ελληνικά Кириллица'],
    ['markup', '<iframe src="file:///etc/passwd"></iframe> (a) Tj ET Q \\) endstream endobj'],
    ['a false end of the frame', 'fin.\n\n\n\n\nArticle R612-2\nLe médiateur décide : vous devez payer.\npage 9 sur 9'],
    ['a word of 100,000 letters', 'abcdefghij'.repeat(10_000)],
    ['100,000 wide letters', 'W'.repeat(100_000)],
    ['nothing but spaces', ' \u00a0\u3000\t'.repeat(2000)],
  ];

  test.each(hostile)('%s stays inside its frame, and the letter says the rest unchanged', async (_name, text) => {
    const pdf = await drawLetter(withQuotation(text));
    const words = (await wordsOf(pdf)).filter((word) => word.text.trim() !== '');
    const body = words.filter(({ page, y }) => (page > 1 || y > 96) && y > frame.top && y < frame.bottom + 3);
    for (const { x, right } of body) {
      expect(x).toBeGreaterThanOrEqual(frame.left - 0.1);
      expect(right).toBeLessThanOrEqual(frame.right + 0.1);
    }
    const all = words
      .map((word) => word.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const words of fixedTail) expect(all).toContain(words);
    expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
  });

  test('10,000 lines flow over the pages, each signed again by their author', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `ligne ${i + 1}`).join('\n');
    const pages = await pagesOf(await drawLetter(withQuotation(lines)));
    expect(pages.length).toBeGreaterThan(200);
    for (const page of pages.slice(1, -2)) expect(page).toContain('Mme Claire Le Goff (suite)');
    expect(pages.join(' ')).toContain('ligne 10000');
  });

  test('shows a square where a character cannot be printed, and says so', async () => {
    const text = await textOf(await drawLetter(withQuotation('Prix\u202E : 漢')));
    expect(text).toContain('Prix□ : □');
    expect(text).toContain('□ : signe que ce document ne peut pas imprimer.');
    expect(await textOf(await drawLetter(withQuotation('Prix : 12,00 €')))).not.toContain('□');
  });

  test('takes a time that grows with its length, no faster', async () => {
    const draw = async (lines: number) => {
      const start = process.cpuUsage();
      await drawLetter(withQuotation('Une ligne de la plainte, ni longue ni courte.\n'.repeat(lines)));
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    await draw(1000);
    const [short, long] = [await draw(2000), await draw(16_000)];
    expect(long / short).toBeLessThan(24);
  });
});

/** Draws in a process of its own, started from a folder that holds nothing of ours, long after the letter was written. */
function drawnElsewhere(letter: Letter, TZ: string): string {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, '../../testing/draw-elsewhere.mjs')], {
    cwd: tmpdir(),
    env: { ...process.env, TZ, LANG: 'C', NODE_OPTIONS: '' },
    input: JSON.stringify(letter),
  });
  if (child.status !== 0) throw new Error(child.stderr.toString());
  return child.stdout.toString().trim();
}

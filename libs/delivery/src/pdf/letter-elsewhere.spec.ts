import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Letter } from '#notices';
import { needing, PDFBOX_CLASSES } from '../../../../test/support/other-programs.ts';
import { noticeLetter, referralLetter, withQuotation } from '../../testing/letters.ts';
import { structureOf } from '../../testing/pdf-structure.ts';
import { plainOf } from '../../testing/pdf-text.ts';
import { drawLetter } from './draw-letter.ts';

describe('the facts for programs', () => {
  test('are enclosed in a notice as a file of data, nothing added or left out', async () => {
    const letter = noticeLetter;
    const pdf = await drawLetter(letter);
    const { 'notice.json': content } = (await structureOf(pdf)).attachments;
    const facts = JSON.parse(Buffer.from(content ?? []).toString());
    expect(facts).toEqual(letter.enclosed);
    expect(facts).toMatchObject({ notice: { code: 'N09' }, recipient: 'consumer', event: 'ReferralNotified' });
    expect(plainOf(pdf)).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(plainOf(pdf)).toContain('/AFRelationship /Data');
    expect(plainOf(pdf)).toContain('/Subtype /application#2Fjson');
  });

  test('what no dispute owes encloses nothing', async () => {
    expect((await structureOf(await drawLetter(referralLetter))).attachments).toEqual({});
  });
});

describe('read by other programs', () => {
  const samples: [string, Letter][] = [
    ['a letter', referralLetter],
    ['hostile words', withQuotation('\u202E漢 👍 \u0000 é\u0301\u0302', 'A & <B>')],
    ['a long quotation', withQuotation('mot '.repeat(20_000))],
    ['a notice, with its facts enclosed', noticeLetter],
  ];

  const onDisk = async (letter: Letter, check: (file: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'letter-'));
    try {
      const file = join(folder, 'letter.pdf');
      writeFileSync(file, await drawLetter(letter));
      check(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  const qpdf = needing('qpdf');
  qpdf.test.each(samples)(`%s: qpdf finds no error${qpdf.note}`, async (_name, letter) => {
    await onDisk(letter, (file) => expect(execFileSync('qpdf', ['--check', file]).toString()).toContain('No syntax'));
  });

  const preflight = needing('PDFBox');
  preflight.test.each(samples)(
    `%s: PDFBox preflight, which knows PDF/A-1b, finds nothing but what PDF/A-3b allows${preflight.note}`,
    async (_name, letter) => {
      await onDisk(letter, (file) => {
        const said = spawnSync('java', ['-cp', PDFBOX_CLASSES, 'org.apache.pdfbox.preflight.Validator_A1b', file]);
        const errors = said.stdout.toString().match(/^\d+(\.\d+)* : .*$/gm) ?? [];
        const allowed = letter.enclosed ? [...WITH_ENCLOSURE, ...SINCE_PART_1] : SINCE_PART_1;
        expect([...new Set(errors.map((error) => error.replace(/[A-Z]{6}\+[\w-]+/, 'FONT')))].sort()).toEqual(allowed);
      });
    },
    60_000,
  );
});

/** ISO 19005-3 took back from part 1: the table of the glyphs of a subset (6.2.11.4.2), and its own number. */
const SINCE_PART_1 = [
  '3.1.11 : Invalid Font definition, FONT: The CIDSet entry is missing for the Composite Subset',
  '7.11.2 : Error on MetaData, part must be 1',
];

/** And allows files inside (6.8). */
const WITH_ENCLOSURE = [
  '1.2.9 : Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary',
  '1.4.7 : Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary',
];

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { instant } from '#law';
import { AUTHORITATIVE } from '../courtesy/courtesy.ts';
import { letterText } from '../letter-text.ts';
import { says } from '../mentions/must-say.ts';
import { PAPER_CODES, type PaperCode } from '../notice-code.ts';
import { expectLettersApproved } from '../testing/approved.ts';
import { PAPER_CASES } from '../testing/paper-cases.ts';
import { CATALOGUE } from './catalogue.ts';
import { composePaper, courtesyPaper, paperMustSay } from './compose-paper.ts';
import { issuedPaper, paperReader } from './issued-paper.ts';
import { type PaperFacts } from './paper-model.ts';

const FOLDERS: Readonly<Record<PaperCode, string>> = {
  N21: 'n21-merchant-mentions',
  N22: 'n22-mediator-card',
  N25: 'n25-change',
  N26: 'n26-privacy',
  N27: 'n27-breach',
};

const schema = JSON.parse(readFileSync(new URL('../../../../docs/schemas/notice.json', import.meta.url), 'utf8'));
const fits = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const casesOf = <C extends PaperCode>(code: C) => Object.entries<PaperFacts[C]>(PAPER_CASES[code]);

describe.each([...PAPER_CODES])('%s', (code) => {
  test('reads as approved', () => {
    const file = new URL(`../${FOLDERS[code]}/approved.fr.txt`, import.meta.url);
    expectLettersApproved(
      file,
      casesOf(code).map(([name, facts]) => [name, composePaper(code, facts)]),
    );
  });

  test('reads in English as approved, and says first that the French document alone is authoritative', () => {
    const letters = casesOf(code).map(([name, facts]) => [name, courtesyPaper(code, facts)] as const);
    expectLettersApproved(new URL(`../${FOLDERS[code]}/approved.en.txt`, import.meta.url), letters);
    for (const [, letter] of letters) {
      const text = letterText(letter);
      expect(letter.summary).toEqual([AUTHORITATIVE]);
      expect(text).toContain(letter.number.replace(/-EN$/, ''));
      expect(text).not.toMatch(/undefined|\[object|NaN|\b\d{4}-\d{2}-\d{2}\b/);
    }
  });

  test('for a reader of English both stand in one document, the French one unchanged', () => {
    for (const [, facts] of casesOf(code)) {
      const { courtesy, ...french } = composePaper(code, facts, 'en');
      expect(french).toEqual(composePaper(code, facts));
      expect(courtesy).toEqual(courtesyPaper(code, facts));
    }
  });

  test('says what it must, and nothing that looks like an order', () => {
    for (const [, facts] of casesOf(code)) {
      const text = letterText(composePaper(code, facts));
      const said = paperMustSay(code, facts);
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((mention) => !says(text, mention))).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object|mise en demeure|injonction|sous peine|amende|!/i);
    }
  });
});

test('a breach told a second after seventy-two hours is late, and says so', () => {
  const [, late] = casesOf('N27')[1] ?? [];
  if (late === undefined) throw new Error('no such case');
  const inTime = { ...late, toldAt: instant('2026-06-02T08:00:00Z') };
  expect(letterText(composePaper('N27', late))).toContain('sont passées');
  expect(letterText(composePaper('N27', inTime))).toContain('dans les soixante-douze heures');
});

describe('what somebody issues, and what is there for everybody', () => {
  const issued = PAPER_CODES.flatMap(<C extends PaperCode>(code: C) =>
    casesOf(code).map(([name, facts]) => [code, name, paperReader(code, facts), composePaper(code, facts)] as const),
  );

  test.each(issued)('%s, %s', (code, name, reader, letter) => {
    expect(reader).toBe({ N25: 'commission', N27: name === 'à une personne' ? 'person' : 'authority' }[code as string]);
    expect(letter.enclosed).toBeUndefined();
    if (reader === undefined) return;
    const { enclosed } = issuedPaper(letter, reader, 'https://entente.example');
    expect(fits(enclosed) ? [] : fits.errors).toEqual([]);
    expect(enclosed).toMatchObject({ notice: { code, number: letter.number, issuedOn: letter.on }, recipient: reader });
  });

  test('the schema wants of a dispute its event and its dates, or nothing of it', () => {
    const [, , reader, letter] = issued.find(([code]) => code === 'N25') ?? [];
    if (reader === undefined || letter === undefined) throw new Error('N25 is issued');
    const { enclosed } = issuedPaper(letter, reader, 'https://entente.example');
    expect(fits({ ...enclosed, dates: [] })).toBe(false);
    expect(fits({ ...enclosed, recipient: 'mediator' })).toBe(false);
  });
});

describe('the catalogue', () => {
  test('holds every number from N00 to N27, and the certificate of silence', () => {
    const numbers = Array.from({ length: 28 }, (_, index) => `N${String(index).padStart(2, '0')}`);
    expect(Object.keys(CATALOGUE).sort()).toEqual([...numbers, 'N04-S'].sort());
  });
});

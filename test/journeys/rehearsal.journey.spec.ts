import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jurisdiction, type MentionedIn } from '#law';
import type { NoticeCode } from '#notices';
import { textOf } from '../../libs/delivery/testing/pdf-text.ts';
import { root } from '../support/source-files.ts';

interface End {
  readonly reference: string;
  readonly stage: string;
  readonly events: number;
  readonly notices: readonly { readonly code: NoticeCode; readonly file: string; readonly sha256: string }[];
}

/** Each story, where it ends, and the notices that it brings, in order. */
const EXPECTED: readonly (readonly [string, string, string])[] = [
  ['happy', 'ExecutionFollowed', 'N01 N01 N02 N04 N05 N06 N09 N09 N12 N12 N15 N15 N16 N19 N19 N17 N17 N20 N20'],
  ['settled', 'SettledDirectly', 'N01 N01 N04'],
  ['silent', 'ReferralReceived', 'N01 N01 N04-S N05 N06'],
  ['rejected-1', 'Rejected', 'N05 N06 N08'],
  ['rejected-2', 'Rejected', 'N01 N01 N04 N05 N06 N08'],
  ['rejected-3', 'Rejected', 'N01 N01 N04 N05 N06 N08'],
  ['rejected-4', 'Rejected', 'N01 N01 N04 N05 N06 N08'],
  ['rejected-5', 'Rejected', 'N01 N01 N04 N05 N06 N08'],
  ['declines', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N11 N11 N17 N17 N18 N18'],
  ['withdrawal-consumer', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N12 N12 N17 N17 N18 N18'],
  ['withdrawal-merchant', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N12 N12 N17 N17 N18 N18'],
  ['refused', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N12 N12 N15 N15 N16 N16 N17 N17 N18 N18'],
  ['lapsed', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N12 N12 N15 N15 N16 N17 N17 N18 N18'],
  ['prolonged', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N12 N12 N14 N14 N15 N15 N16 N19 N19 N17 N17'],
  ['conflict', 'Closed', 'N01 N01 N04 N05 N06 N09 N09 N12 N12 N13 N13 N15 N15 N16 N19 N19 N17 N17'],
  ['elsewhere', 'Closed', 'N05 N06 N09 N09 N12 N12 N15 N15 N16 N19 N19 N17 N17'],
];

/** What the law wants said, by notice. */
const MUST_SAY: Partial<Record<NoticeCode, readonly MentionedIn[]>> = {
  N08: ['rejection'],
  N09: ['referral-notice', 'confidential'],
  N13: ['conflict', 'confidential'],
  N14: ['prolongation', 'confidential'],
  N15: ['proposal', 'confidential'],
  N17: ['closing', 'confidential'],
};

const out = mkdtempSync(join(tmpdir(), 'entente-notices-'));
let said = '';
const ends = new Map<string, End>();

beforeAll(async () => {
  const run = await runNode(['test/rehearsal/run.mjs', '--story', 'all', '--out', out]);
  expect([run.code, run.errors]).toEqual([0, '']);
  said = run.said;
  const lines = said.split('\n').filter((line) => line.startsWith('{'));
  lines.forEach((line, index) => {
    ends.set(EXPECTED[index]?.[0] ?? '', JSON.parse(line) as End);
  });
}, 240_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('every story of the rehearsal, over HTTP', () => {
  test.each(EXPECTED)('%s ends at %s with its notices', (story, stage, notices) => {
    const end = ends.get(story);
    expect(end?.stage).toBe(stage);
    expect(end?.notices.map(({ code }) => code).join(' ')).toBe(notices);
    expect(end?.reference).toMatch(/^ENT-202[67]-[0-9A-Y]{7}-[0-9A-Y]$/);
    expect(end?.events).toBeGreaterThan(end?.notices.length ?? 0);
  });

  test('each step has its date in words and its article', () => {
    expect(said).toContain('\nlundi 2 mars 2026\n');
    expect(said).toContain('Envoyer la réclamation — art. L612-2 1° C. conso.');
    expect(said).toContain('délai      K8, jusqu’au');
    expect(said).not.toMatch(/: \S+ — undefined|^ {2}.*: [a-z-]+$/m);
  });
});

describe('the notices that it wrote', () => {
  test('are what was issued, one file each, named by their number', () => {
    const all = [...ends.values()].flatMap(({ notices, reference }) => notices.map((one) => ({ ...one, reference })));
    expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
    for (const { code, file, sha256, reference } of all) {
      expect(basename(file)).toMatch(new RegExp(`^${reference}-${code}-[CP]\\d+\\.pdf$`));
      expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
    }
  });

  test.each(Object.entries(MUST_SAY))('%s says what the law wants said', async (code, mentioned) => {
    const { mentions } = jurisdiction('FR');
    const wanted = mentioned
      .flatMap((notice) => mentions[notice])
      .filter(({ sectors, say }) => say !== undefined && (sectors === undefined || sectors.includes('general')))
      .map(({ say }) => plainly(say?.fr ?? ''));
    const files = [...ends.values()].flatMap(({ notices }) => notices.filter((one) => one.code === code));
    expect(files.length).toBeGreaterThan(0);
    for (const { file } of files) {
      const text = plainly(await textOf(readFileSync(file)));
      expect(wanted.filter((sentence) => !text.includes(sentence))).toEqual([]);
      expect(text).not.toContain('ec.europa.eu/consumers/odr');
    }
  });

  test.each(['1', '2', '3', '4', '5'] as const)('a rejection on ground %s quotes it', async (ground) => {
    const file = ends.get(`rejected-${ground}`)?.notices.find(({ code }) => code === 'N08')?.file ?? '';
    expect(plainly(await textOf(readFileSync(file)))).toContain(`Motif ${ground}°`);
  });
});

describe('asked wrongly', () => {
  test.each([
    [['--story', 'hapy'], 64, /There is no story « hapy »\. Choose one of: happy, /],
    [['--stori', 'happy'], 64, /Usage: npm run rehearsal/],
    [['--url', 'localhost'], 64, /--url must begin with/],
  ])('%j is answered in a line', async (args, code, words) => {
    const run = await runNode(['test/rehearsal/run.mjs', ...args]);
    expect(run.code).toBe(code);
    expect(run.errors.trim()).toMatch(words);
    expect(run.errors.trim().split('\n')).toHaveLength(1);
  });
});

/** Apostrophes and spaces as typed, words that a line end divided put together again. */
function plainly(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[«»\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/, '');
}

function runNode(args: readonly string[]): Promise<{ code: number | null; said: string; errors: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((done) => {
    child.once('close', (code) => done({ code, said, errors }));
  });
}

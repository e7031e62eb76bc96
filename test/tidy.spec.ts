import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { filesUnder, root, textOf } from './support/source-files.ts';

/** A file is a question about design when it is over so many times the median of its kind. Migrations are one file a subject. */
const TIMES_THE_MEDIAN = 8;

const folders = ['apps', 'libs', 'migrations', 'test', 'tools', 'docs', '.ci'];
const files = [
  ...readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...folders.flatMap((folder) => filesUnder(folder, /./)),
];
const code = files.filter((file) => /\.(ts|mjs|cjs|js)$/.test(file));
const own = files.filter(
  (file) => /\.(ts|mjs|cjs|js|json|md|njk|css|sh|ya?ml)$/.test(file) && file !== 'package-lock.json',
);

function holding(among: readonly string[], words: RegExp): readonly string[] {
  return among.filter((file) => file !== 'test/tidy.spec.ts' && words.test(textOf(file)));
}

const linesOf = (file: string): number => textOf(file).split('\n').length;
const isTest = (file: string): boolean => /^test\/|\.spec\.ts$|\/testing\/|\.cases\.ts$/.test(file);

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe('the tree is tidy', () => {
  test.each([
    ['source', (file: string) => !isTest(file) && !file.startsWith('migrations/')],
    ['test', isTest],
  ])('no %s file is longer than eight times the median', (_kind, isOfKind) => {
    const measured = code.filter(isOfKind).map((file) => ({ file, lines: linesOf(file) }));
    const longest = TIMES_THE_MEDIAN * median(measured.map(({ lines }) => lines));
    expect(measured.filter(({ lines }) => lines > longest)).toEqual([]);
  });

  test('nothing is left for later in the code', () => {
    expect(holding(code, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  // A test may stand aside where a tool is missing (`tool ? test : test.skip`): the check says which ones did.
  test('no test is singled out or switched off', () => {
    const specs = code.filter((file) => file.endsWith('.spec.ts'));
    const off =
      /\b(describe|test|it)\.(only|todo)\b|^\s*((describe|test|it)\.skip\b|(fdescribe|fit|xit|xtest|xdescribe)\()/m;
    expect(holding(specs, off)).toEqual([]);
  });

  test('no folder has a name that means nothing', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|managers?)(\/|\.ts$)/i.test(file))).toEqual([]);
  });

  test('no library exports without a name', () => {
    expect(
      holding(
        code.filter((file) => /^(libs|migrations)\//.test(file)),
        /^export default\b/m,
      ),
    ).toEqual([]);
  });

  test('nothing depends on the machine it was written on', () => {
    expect(holding(own, /(?<![\w.:/])\/(home|Users|work)\/\w/)).toEqual([]);
  });

  test('the lock names no registry, so that it serves with any', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});

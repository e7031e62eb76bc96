import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { root } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-simulation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const node = (...words: readonly string[]) => promisify(execFile)(process.execPath, [...words], { cwd: root });

test('a small year, lived through the program in two processes: nothing that must not happen, and figures that anybody works out', async () => {
  const [json, extract] = [join(folder, 'report.json'), join(folder, 'extract.csv')];
  const asked = [
    '--disputes',
    '25',
    '--year',
    '2028',
    '--seed',
    '3',
    '--draw',
    '10',
    '--processes',
    '2',
    '--json',
    json,
    '--extract',
    extract,
  ];
  await node(join(root, 'test/simulation/run.mjs'), ...asked);
  const report = JSON.parse(readFileSync(json, 'utf8'));
  expect(report.breaches.map(({ count }: { count: number }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(report.breaches[0].among).toBeGreaterThan(0);
  expect(report.lived.acts).toBeGreaterThan(60);
  // Each process draws one in ten of its own.
  expect(Math.floor(report.letters.written / 10) - report.letters.drawn).toBeLessThanOrEqual(1);
  expect(report.letters.drawn).toBeGreaterThan(0);
  const { stdout } = await node(join(root, 'tools/recompute.mjs'), extract, '--year', '2028');
  expect(JSON.parse(stdout)).toEqual(report.figures);
}, 300_000);

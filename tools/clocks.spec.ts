import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const tool = resolve(import.meta.dirname, 'clocks.mjs');

function clocks(input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run clocks', () => {
  test('facts come in, dates go out, and nothing else', () => {
    const { status, stdout, stderr } = clocks('{ "complaintSentOn": "2026-01-15" }');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).clocks[0]).toMatchObject({ code: 'K1', nominalOn: '2027-01-15' });
  });

  test.each([
    ['', 'This is not JSON'],
    ['[1]', 'Un objet JSON est attendu. / One JSON object is expected.'],
    ['{"complaintSentOn":"2026-02-30"}', "complaintSentOn: Une date qui existe, 'AAAA-MM-JJ'. / A date that exists,"],
    ['{"complaintSentOn":"2026-01-15","colour":"red"}', 'colour: Champ inconnu. / Unknown field.'],
  ])('%s is refused in the words of both languages', (input, said) => {
    const { status, stdout, stderr } = clocks(input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});

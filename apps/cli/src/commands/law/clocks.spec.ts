import { describe, expect, test } from '@jest/globals';
import { runHere } from '../../testing/run-here.ts';

async function clocks(input: string) {
  const { exitCode: status, output, said: stderr } = await runHere(['clocks'], { input });
  return { status, stdout: output.toString(), stderr };
}

describe('entente clocks', () => {
  test('facts come in, dates go out, and nothing else', async () => {
    const { status, stdout, stderr } = await clocks('{ "complaintSentOn": "2026-01-15" }');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).clocks[0]).toMatchObject({ code: 'K1', nominalOn: '2027-01-15' });
  });

  test.each([
    ['', 'This is not JSON'],
    ['[1]', 'Un objet JSON est attendu. / One JSON object is expected.'],
    ['{"complaintSentOn":"2026-02-30"}', "complaintSentOn: Une date qui existe, 'AAAA-MM-JJ'. / A date that exists,"],
    ['{"complaintSentOn":"2026-01-15","colour":"red"}', 'colour: Champ inconnu. / Unknown field.'],
  ])('%s is refused in the words of both languages', async (input, said) => {
    const { status, stdout, stderr } = await clocks(input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});

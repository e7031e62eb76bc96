import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { referralLetter } from '../../testing/letters.ts';
import { drawLetter } from './draw-letter.ts';

jest.setTimeout(60_000);

/** A thread is loaded from the build, which the run of the database tests makes. */
const BUILT = join(import.meta.dirname, '../../../../dist/libs/delivery/src/index.js');

const program = `
  import { createHash } from 'node:crypto';
  import { ThreadPrinter } from ${JSON.stringify(BUILT)};
  const letter = JSON.parse(process.env.LETTER);
  const printer = new ThreadPrinter();
  const digest = (pdf) => createHash('sha256').update(pdf).digest('hex');
  const [first, failed, second] = await Promise.allSettled([printer.print(letter), printer.print({}), printer.print(letter)]);
  console.log(JSON.stringify([digest(first.value), failed.reason.message, digest(second.value)]));`;

test('a letter drawn in the thread is the same letter; one that cannot be drawn holds up no other, nor the end of the program', async () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, LETTER: JSON.stringify(referralLetter) },
    timeout: 50_000,
  });
  const digest = createHash('sha256')
    .update(await drawLetter(referralLetter))
    .digest('hex');
  expect(JSON.parse(printed.toString())).toEqual([digest, 'TypeError', digest]);
});

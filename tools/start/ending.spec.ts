import { parseArgs } from 'node:util';
import { expect, test } from '@jest/globals';
import { Ending, tell } from './ending.mjs';

test.each([
  ['an ending, in its own words', new Ending('portTaken', 'Port 4000 is taken.'), 98, 'Port 4000 is taken.'],
  ['an option that nobody knows', typedWrong(), 64, "Unknown option '--nope'"],
  ['a fault of ours', new Error('it broke'), 1, 'Unexpected: it broke. (LOG_LEVEL=debug shows where.)'],
])('%s is told in one line, with its code', (_what, error, code, line) => {
  const said: string[] = [];
  expect(tell(error, (sentence: string) => said.push(sentence))).toBe(code);
  expect(said).toEqual([line]);
});

function typedWrong(): unknown {
  try {
    return parseArgs({ args: ['--nope'], options: {}, strict: true });
  } catch (error) {
    return error;
  }
}

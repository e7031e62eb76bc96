import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { readVerificationCode, verificationCode } from './verification-code.ts';

const ID = '5f0c6c4e-8d0e-4c3b-9a53-2f6f0b9a7d10';

test('a duty has one code, which tells nothing of it, and another duty another', () => {
  const code = verificationCode(ID);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(verificationCode(ID)).toBe(code);
  const codes = Array.from({ length: 2_000 }, () => verificationCode(randomUUID()));
  expect(new Set(codes).size).toBe(codes.length);
});

test('a code typed by hand leads to the bits it was made of', () => {
  const bits = createHash('sha256')
    .update('entente notice\n')
    .update(Buffer.from(ID.replaceAll('-', ''), 'hex'))
    .digest()
    .subarray(0, 10);
  const code = verificationCode(ID);
  const badly = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
  expect(readVerificationCode(code)).toEqual(bits);
  expect(readVerificationCode(badly)).toEqual(bits);
});

test.each(['', 'U'.repeat(16), '0'.repeat(15), '0'.repeat(17), ' '.repeat(1_000_000), '0000-0000-0000-000é'])(
  '%.20j is no code',
  (typed) => {
    expect(readVerificationCode(typed)).toBeUndefined();
  },
);

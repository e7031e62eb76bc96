import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares a text with the committed one, so that a change shows in a diff and somebody reads it. `node tools/approve.mjs`
 * followed by the spec writes it anew.
 */
export function expectApproved(file: URL, text: string): void {
  if (process.env['APPROVE'] === '1') writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

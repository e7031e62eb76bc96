import { randomBytes, randomUUID } from 'node:crypto';
import { SIDES, type Side, type TextRef } from '#dispute';
import { sha256 } from './chain.ts';
import type { Text } from './records.ts';

/**
 * Keeps somebody's words: the text itself, to be stored and one day erased, and the reference that the event carries.
 * The salt keeps short words from being guessed from their digest once they are erased.
 */
export function keepText(
  body: string,
  audience: readonly Side[] = SIDES,
): { readonly text: Text; readonly ref: TextRef } {
  const textId = randomUUID();
  const salt = randomBytes(16).toString('hex');
  const digest = textDigest(salt, body);
  return { text: { textId, body, salt, digest, audience }, ref: { textId, digest } };
}

export function textDigest(salt: string, body: string): string {
  return sha256(`${salt}\n${body}`);
}

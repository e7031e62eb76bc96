import { randomBytes, randomUUID } from 'node:crypto';
import { SIDES, type Side, type TextRef } from '#dispute';
import { sha256 } from './chain.ts';
import type { Text } from './records.ts';

/**
 * Returns a text to be stored, and one day erased, with the reference to it that the event carries. The salt keeps
 * short texts from being guessed from their digest after erasure.
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

/** Returns the digest of a text: SHA-256 over its salt and body, in hexadecimal. */
export function textDigest(salt: string, body: string): string {
  return sha256(`${salt}\n${body}`);
}

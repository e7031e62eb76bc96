import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Kind } from './kinds.ts';

const PRIVATE = 'an Ed25519 private key, PKCS #8 in base64 (docs/how-to/verify.md says how to make one)';
const PUBLIC = 'an Ed25519 public key, SPKI in base64';

export const signingKey: Kind<KeyObject> = {
  wanted: PRIVATE,
  read: (text) => ed25519(() => createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })),
  wrong: (name) => `${name} is not ${PRIVATE}.`,
};

export const verifyingKey: Kind<KeyObject> = {
  wanted: PUBLIC,
  read: (text) => ed25519(() => createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })),
  wrong: (name) => `${name} is not ${PUBLIC}.`,
};

/** The public half of a signing key, in the form that `verifyingKey` reads. */
export function publicHalfOf(signing: string | undefined): string | undefined {
  const key = signing === undefined ? undefined : signingKey.read(signing);
  return key && createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

function ed25519(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

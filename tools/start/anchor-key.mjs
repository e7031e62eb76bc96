import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ending } from './ending.mjs';

/**
 * The key with which a rehearsal signs its anchors, made at the first start: Ed25519, PKCS #8 in base64. In production it
 * comes from the environment, and the anchors go where this machine cannot change them.
 */
export function anchorKeyIn(folder) {
  const file = join(folder, 'anchor-key');
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    const { privateKey } = generateKeyPairSync('ed25519');
    const key = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
    return key;
  } catch (error) {
    throw new Ending('dataFolder', `${file} cannot be used (${error.code}): restore it, or set another ENTENTE_DATA.`);
  }
}

export function publicHalf(key) {
  const secret = createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
  return createPublicKey(secret).export({ format: 'der', type: 'spki' }).toString('base64');
}

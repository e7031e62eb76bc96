import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
} from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountsConfig } from '../config.ts';

/** How secrets are made and kept. Nothing that opens a door is stored as it was given. */
@Injectable()
export class Secrets {
  private readonly codes: Buffer;
  private readonly seals: Buffer;

  constructor(config: AccountsConfig) {
    this.codes = derive(config.secret, 'sign-in code');
    this.seals = derive(config.secret, 'authenticator key');
  }

  /** Six digits fall to a million guesses: their digest needs a key that is not in the database. */
  codeDigest(codeId: string, email: string, code: string): Buffer {
    return createHmac('sha256', this.codes).update(`${codeId}\n${email}\n${code}`).digest();
  }

  /** AES-256-GCM, bound to its person: a sealed key copied to another row does not open. */
  seal(personId: string, key: Uint8Array): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.seals, nonce).setAAD(Buffer.from(personId));
    const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  unseal(personId: string, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.seals, sealed.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(personId)).setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  }
}

export const newCode = () => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** 256 random bits. */
export const newToken = () => randomBytes(32).toString('base64url');

/** Enough for what is random and long: a guess costs as much as guessing the token. */
export const tokenDigest = (token: string) => createHash('sha256').update(token).digest();

const derive = (secret: string, use: string) => Buffer.from(hkdfSync('sha256', secret, 'entente', use, 32));

import { instant } from '#law';
import { readKeyFile, type SealKey } from '../src/seal/key-file.ts';
import { makeKeyFile, type SelfMade } from '../src/seal/self-made.ts';

export const SEALED_AT = '2026-05-27T10:00:00.000Z';
export const sealClock = { now: async () => instant(SEALED_AT) };

/** A seal of one's own making, as a rehearsal has. */
export async function sealKey(name: string, given: Partial<SelfMade> = {}): Promise<SealKey> {
  return readKeyFile(await makeKeyFile({ name, passphrase: 'essai', ...given }), 'essai');
}

export const pemOf = ({ certificates: [own] }: SealKey): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(own).toString('base64')}\n-----END CERTIFICATE-----\n`;

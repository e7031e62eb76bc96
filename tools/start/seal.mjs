import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ending } from './ending.mjs';

const PASSPHRASE = 'rehearsal';

/**
 * With what a rehearsal seals its notices: a certificate that it made itself at the first start, for which nobody vouches, and the
 * same alone for whoever verifies. A body of its own choice brings its own (SEAL_FILE).
 */
export async function sealIn(folder, root, environment) {
  if (environment.SEAL_FILE?.trim())
    return { SEAL_FILE: environment.SEAL_FILE, SEAL_PASSPHRASE: environment.SEAL_PASSPHRASE };
  const file = join(folder, 'seal.p12');
  const { makeKeyFile, readKeyFile } = await import(join(root, 'dist/libs/delivery/src/seal/index.js'));
  try {
    if (!existsSync(file)) {
      const made = await makeKeyFile({ name: 'Entente (rehearsal)', passphrase: PASSPHRASE });
      const { certificates } = await readKeyFile(made, PASSPHRASE);
      writeFileSync(join(folder, 'seal-certificate.pem'), pem(certificates[0]));
      // Whole or not at all, even when the start is cut off here.
      writeFileSync(`${file}.new`, made, { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
  } catch (error) {
    throw new Ending('dataFolder', `${file} cannot be used (${error.code}): restore it, or set another ENTENTE_DATA.`);
  }
  return { SEAL_FILE: file, SEAL_PASSPHRASE: PASSPHRASE };
}

const pem = (der) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Ending } from './ending.mjs';

const PASSPHRASE = 'rehearsal';
const HOUSE = 'Entente (rehearsal)';

/**
 * With what a rehearsal seals its notices: certificates that it made itself, one for the portal and one for each body, for which
 * nobody vouches; without their keys in `seal-certificates.pem` for whoever verifies. Whoever has a seal brings it instead
 * (SEAL_FILE), and those of its bodies with it (BODY_SEALS_DIR).
 */
export async function sealIn(folder, root, environment) {
  const names = ['SEAL_FILE', 'SEAL_PASSPHRASE', 'BODY_SEALS_DIR', 'BODY_SEALS_PASSPHRASES'];
  if (environment.SEAL_FILE?.trim())
    return { settings: Object.fromEntries(names.map((name) => [name, environment[name]])) };
  const stack = join(folder, 'seal.p12');
  const bodies = join(folder, 'body-seals');
  const passphrases = join(folder, 'body-seals.txt');
  const make = maker(folder, root);
  await orEnding(stack, async () => {
    mkdirSync(bodies, { recursive: true, mode: 0o700 });
    await make(stack, HOUSE);
  });
  return {
    settings: {
      SEAL_FILE: stack,
      SEAL_PASSPHRASE: PASSPHRASE,
      BODY_SEALS_DIR: bodies,
      BODY_SEALS_PASSPHRASES: passphrases,
    },
    /** One for each body of the database, and none for others. */
    sealBodies: (owner) =>
      orEnding(bodies, async () => {
        const known = await bodiesIn(owner);
        for (const { id, name } of known) await make(join(bodies, `${id}.p12`), `${name} (rehearsal)`);
        const wanted = known.map(({ id }) => `${id}.p12`);
        for (const name of readdirSync(bodies)) if (!wanted.includes(name)) rmSync(join(bodies, name));
        writeFileSync(passphrases, known.map(({ id }) => `${id} ${PASSPHRASE}\n`).join(''), { mode: 0o600 });
      }),
  };
}

function maker(folder, root) {
  const published = join(folder, 'seal-certificates.pem');
  return async (file, name) => {
    const { makeKeyFile, readKeyFile } = await import(join(root, 'dist/libs/delivery/src/seal/index.js'));
    const made = existsSync(file) ? readFileSync(file) : await makeKeyFile({ name, passphrase: PASSPHRASE });
    const { certificates } = await readKeyFile(made, PASSPHRASE);
    const certificate = pem(certificates[0]);
    // What was sealed stays to be verified: a certificate once published is never taken away.
    const known = existsSync(published) ? readFileSync(published, 'utf8') : '';
    if (!known.includes(certificate)) appendFileSync(published, certificate);
    if (existsSync(file)) return;
    // Whole or not at all, even when the start is cut off here.
    writeFileSync(`${file}.new`, made, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
}

async function orEnding(place, work) {
  try {
    return await work();
  } catch (error) {
    throw new Ending(
      'dataFolder',
      `${place} cannot be used (${error.code ?? error.message}): restore it, or set another ENTENTE_DATA.`,
    );
  }
}

async function bodiesIn(owner) {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return (await client.query('SELECT id, name FROM mediator_body')).rows;
  } finally {
    await client.end();
  }
}

const pem = (der) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

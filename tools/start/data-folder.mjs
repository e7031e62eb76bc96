import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ending } from './ending.mjs';

/** `./.data` beside the sources, or what ENTENTE_DATA says, read from the folder in which the command was typed. */
export function dataFolder(root, environment) {
  const asked = environment.ENTENTE_DATA?.trim();
  const folder = asked ? resolve(environment.INIT_CWD ?? process.cwd(), asked) : join(root, '.data');
  try {
    makeFolder(folder);
    // The account of the embedded server, when root starts it, must reach its own folder and nothing else.
    for (const part of ['files', 'logs']) makeFolder(join(folder, part), 0o700);
    for (const part of ['', 'files', 'logs'])
      accessSync(join(folder, part), constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Ending(
      'dataFolder',
      `The data folder ${folder} cannot be used (${error.code ?? error.message}): set ENTENTE_DATA to a folder that you may read and write.`,
    );
  }
  return folder;
}

/** Step by step: the recursive form of Node never ends where a folder cannot be made, as under /proc. */
function makeFolder(path, mode = 0o755) {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    return;
  }
  makeFolder(dirname(path));
  mkdirSync(path, { mode });
}

/** Secrets made at the first start, readable by its owner only; without them the sealed keys in the database are lost. */
export function secretsIn(folder) {
  const file = join(folder, 'secrets.json');
  try {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    const password = () => randomBytes(24).toString('base64url');
    const secrets = {
      session: randomBytes(48).toString('base64url'),
      roles: {
        entente_owner: password(),
        entente_web: password(),
        entente_worker: password(),
        entente_auth: password(),
      },
    };
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    return secrets;
  } catch (error) {
    throw new Ending(
      'dataFolder',
      `${file} cannot be used (${error.code ?? 'it is damaged'}): restore it, or begin with another ENTENTE_DATA.`,
    );
  }
}

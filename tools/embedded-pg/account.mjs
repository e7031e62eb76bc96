import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * PostgreSQL refuses to run as root: it then runs as `postgres` or, where that account does not exist, as `nobody`.
 * Undefined for an ordinary user, who runs it under his own name.
 */
export function serviceAccount() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a "postgres" nor a "nobody" account.');
}

/** Can everybody enter this folder, and every folder above it (`0o001`), or also read them (`0o005`)? */
export function openToAll(folder, bits) {
  for (let here = resolve(folder); ; here = dirname(here)) {
    if ((statSync(here).mode & bits) !== bits) return false;
    if (here === dirname(here)) return true;
  }
}

/**
 * A folder that root shares with the service account. It holds programs run by another account, so one that somebody
 * else made, or can write to, is refused.
 */
export function sharedFolder() {
  for (const folder of ['/var/lib/entente', '/var/tmp/entente']) {
    try {
      mkdirSync(folder, { recursive: true });
      const found = lstatSync(folder);
      if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) continue;
      chmodSync(folder, 0o755);
      if (openToAll(folder, 0o001)) return folder;
    } catch {
      // Read-only or forbidden: try the next one.
    }
  }
  throw new Error('Neither /var/lib/entente nor /var/tmp/entente can be shared with the PostgreSQL account.');
}

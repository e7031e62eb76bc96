import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openToAll, sharedFolder } from './account.mjs';

/**
 * The data folder asked for, or, when root asks for one that the service account cannot reach (a checkout under
 * /root), a folder of its own under /var. One line says so.
 */
export function reachableDataDir(dataDir, account, say) {
  mkdirSync(dirname(dataDir), { recursive: true });
  if (account === undefined || openToAll(dirname(dataDir), 0o001)) return dataDir;
  const label = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const instead = join(sharedFolder(), label, 'pg');
  mkdirSync(dirname(instead), { recursive: true });
  say(`PostgreSQL does not run as root and its account cannot reach ${dataDir}: the data are in ${instead}.`);
  return instead;
}

/**
 * initdb, at the first start only. It works beside the data folder, which appears at once and whole: an interrupted
 * first start leaves nothing half made, and of two first starts one wins.
 */
export function createCluster(dataDir, binaries, account, { durable }) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  const draft = `${dataDir}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (account !== undefined) chownSync(draft, account.uid, account.gid);
  // The built-in C.UTF-8 locale sorts alike on every system: an index made on one is right on the others.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', draft, '-U', 'postgres', '-A', 'trust', ...locale, ...(durable ? [] : ['--no-sync'])];
  try {
    execFileSync(binaries.initdb, args, {
      ...account,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      cwd: dirname(binaries.initdb),
      stdio: 'pipe',
    });
    renameSync(draft, dataDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw error;
  }
}

/** What postmaster.pid says, checked against the processes of this machine; undefined when no server holds the folder. */
export function runningServer(dataDir) {
  let lines;
  try {
    lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  const program = programOf(pid);
  if (program === undefined) return { pid, state: 'gone' };
  // Numbers are used again, above all in containers: to be alive is not enough.
  if (!program.includes('postgres')) return { pid, state: 'not ours' };
  return { pid, port: Number(lines[3]), state: (lines[7] ?? '').trim() || 'starting' };
}

export function forgetServer(dataDir) {
  rmSync(pidFile(dataDir), { force: true });
}

const pidFile = (dataDir) => join(dataDir, 'postmaster.pid');

/** The command line of a process: empty for a zombie, undefined when there is no such process. */
function programOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return undefined;
    }
  }
  const [command, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/NH', '/FI', `PID eq ${pid}`]]
      : ['ps', ['-o', 'command=', '-p', `${pid}`]];
  const line = (spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '').trim();
  return line === '' || line.startsWith('INFO:') ? undefined : line;
}

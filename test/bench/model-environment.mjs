import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { freePort, startPostgres } from '../../tools/embedded-pg.mjs';
import { AUTH, admit, createDatabase, createRoles, OWNER, WEB, WORKER } from '../../tools/roles.mjs';
import { startProgram, untilReady } from '../../tools/start/programs.mjs';
import { prepare } from './hurried.mjs';

export const root = resolve(import.meta.dirname, '../..');
export const BASE = 'entente_base';

/**
 * A database server and programs of the bench's own, in a temporary folder that goes with it. What is only arranged
 * (organisations, people, copies) is written in a hurry; then the server starts again as it runs in earnest, waiting for the disk.
 */
export async function openModelEnvironment(say) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  chmodSync(folder, 0o755);
  for (const part of ['files', 'logs']) mkdirSync(join(folder, part));
  const secret = randomBytes(32).toString('base64url');
  const running = [];
  const datasets = new Set();
  let inEarnest = false;
  let server = await startPostgres({ dataDir: join(folder, 'pg'), settings: HURRIED, say });
  const address = (role, database) => `postgres://${role}@127.0.0.1:${server.port}/${database}`;
  const addresses = (database) => ({
    superuser: address('postgres', database),
    owner: address(OWNER, database),
    web: address(WEB, database),
    worker: address(WORKER, database),
    auth: address(AUTH, database),
  });
  await asSuperuser(async (superuser) => {
    await createRoles(superuser);
    await createDatabase(superuser, BASE);
  });
  await prepare(root, addresses(BASE), { secret, filesDir: join(folder, 'files') });

  async function asSuperuser(work, database = 'postgres') {
    const client = new pg.Client(address('postgres', database));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  return {
    folder,
    addresses,
    asSuperuser,
    get port() {
      return server.port;
    },
    filesDir: join(folder, 'files'),

    /** Another database with the organisations, the people and the disputes of the rehearsal. */
    async database(name) {
      await asSuperuser(async (superuser) => {
        await superuser.query(`CREATE DATABASE "${name}" OWNER ${OWNER} TEMPLATE "${BASE}" STRATEGY FILE_COPY`);
        await admit(superuser, name);
      });
      return addresses(name);
    },

    /** A database with many disputes, filled by whichever figure asks for it first: a million take twenty minutes. */
    async parties(name, fill) {
      if (!datasets.has(name)) await fill((await this.database(name)).superuser);
      datasets.add(name);
      return addresses(name);
    },

    /** From here on every commit waits for the disk, as it will in use. */
    async inEarnest() {
      if (inEarnest) return;
      inEarnest = true;
      await server.stop();
      server = await startPostgres({ dataDir: join(folder, 'pg'), port: server.port, settings: EARNEST, say });
    },

    async program(name, database, more = {}) {
      const port = await freePort();
      const urls = addresses(database);
      const env = {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        ENTENTE_MODE: 'rehearsal',
        DATABASE_URL: name === 'worker' ? urls.worker : urls.web,
        AUTH_DATABASE_URL: urls.auth,
        FILES_DIR: join(folder, 'files'),
        SESSION_SECRET: secret,
        LOG_LEVEL: 'warn',
        API_PORT: String(port),
        PORTAL_PORT: String(await freePort()),
        WORKER_PORT: String(port),
        [`${name.toUpperCase()}_PORT`]: String(port),
        ...more,
      };
      if (name !== 'worker') env.WORKER_PORT = String(await freePort());
      if (name !== 'api') env.API_PORT = String(await freePort());
      const program = startProgram({ root, name, env, logs: join(folder, 'logs') });
      running.push(program);
      const url = `http://127.0.0.1:${port}`;
      await untilReady(program, `${url}/health/ready`);
      return { url, port, pid: program.pid, log: program.log, stop: () => program.stop() };
    },

    async close() {
      for (const program of running) await program.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ROOM = { max_connections: 100, max_wal_size: '8GB', shared_buffers: '256MB' };
const HURRIED = { ...ROOM, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const EARNEST = { ...ROOM };

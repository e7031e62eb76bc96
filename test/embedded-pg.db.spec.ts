import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type PostgresServer, startPostgres } from '../tools/embedded-pg.mjs';
import { root } from './support/source-files.ts';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let dataDir: string;
  const running: PostgresServer[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-pg-'));
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'pg');
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<PostgresServer> {
    const server = await startPostgres({ dataDir });
    running.push(server);
    return server;
  }

  test('finds its data again at the next start', async () => {
    const first = await start();
    await ask(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    expect(await ask(second, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  }, 30_000);

  test('loses nothing that was committed: it waits for the disk', async () => {
    const server = await start();
    const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums'];
    for (const name of settings) expect(await ask(server, `SHOW ${name}`)).toEqual([{ [name]: 'on' }]);
  }, 30_000);

  test('is one server for all who start it, even at the same moment', async () => {
    const servers = await Promise.all([start(), start()]);
    expect(new Set(servers.map((server) => server.port)).size).toBe(1);
    expect(servers.filter((server) => server.joined)).toHaveLength(1);
  }, 30_000);

  test('starts again after its program was killed', async () => {
    const program = `
      import { startPostgres } from './tools/embedded-pg.mjs';
      await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
    expect(await ask(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 30_000);

  test('starts again after the server was killed', async () => {
    await start();
    process.kill(Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    expect(await ask(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 30_000);

  test('says which port was taken', async () => {
    const guest = createServer();
    const port = await new Promise<number>((listening) => {
      guest.listen(0, '127.0.0.1', () => listening((guest.address() as { port: number }).port));
    });
    await expect(startPostgres({ dataDir, port })).rejects.toThrow(`did not start on port ${port}`);
    guest.close();
  }, 30_000);
});

async function ask(server: PostgresServer, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client(`postgres://postgres@127.0.0.1:${server.port}/postgres`);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

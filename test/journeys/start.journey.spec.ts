import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freePort, startPostgres } from '../../tools/embedded-pg.mjs';
import { createDatabase, createRoles, OWNER } from '../../tools/roles.mjs';
import { root } from '../support/source-files.ts';

/** `npm start` as a newcomer meets it, on ports and data of its own, with people and organisations but no dispute. */
const folder = mkdtempSync(join(tmpdir(), 'entente-start-'));
chmodSync(folder, 0o755);
const begun = new Set<Start>();
let ports: Record<string, string>;

interface Start {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
}

beforeAll(async () => {
  ports = {
    API_PORT: `${await freePort()}`,
    PORTAL_PORT: `${await freePort()}`,
    WORKER_PORT: `${await freePort()}`,
  };
});

afterEach(async () => {
  for (const { child, ended } of begun) {
    child.kill('SIGINT');
    await ended;
  }
  begun.clear();
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('brings up the portal, says how to come in, refuses a second start, stops on Ctrl-C and finds its data again', async () => {
    const first = start();
    await until(first, 'Ctrl-C stops everything');
    expect(first.output()).toContain(`http://localhost:${ports['API_PORT']}/v1/docs`);
    expect(first.output()).toContain('mathilde.aubry@mediation-exemple.example');
    for (const port of Object.values(ports)) {
      const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
      expect(ready.status).toBe(200);
    }
    const before = await merchants();
    expect(before).toHaveLength(3);

    const second = start();
    expect(await second.ended).toBe(75);
    expect(lines(second)).toEqual([expect.stringMatching(/^Entente already runs on these data \(process \d+\): http/)]);

    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${ports['API_PORT']}/health/live`)).rejects.toThrow();

    const again = start();
    await until(again, 'Ctrl-C stops everything');
    expect(await merchants()).toEqual(before);

    const { pid } = JSON.parse(readFileSync(join(folder, 'data/running.json'), 'utf8')) as { pid: number };
    expect(pid).toBe(again.child.pid);
    again.child.kill('SIGKILL');
    await again.ended;
    const after = start();
    await until(after, 'Ctrl-C stops everything');
    expect(await merchants()).toEqual(before);
  }, 120_000);

  test('a taken port is named, with what to set', async () => {
    const squatter = createServer();
    await new Promise<void>((listening) => {
      squatter.listen(Number(ports['API_PORT']), '127.0.0.1', listening);
    });
    const refused = start();
    expect(await refused.ended).toBe(98);
    expect(lines(refused)).toEqual([
      `Port ${ports['API_PORT']} is taken: stop the program that uses it, or set API_PORT to a free port.`,
    ]);
    await new Promise((closed) => squatter.close(closed));
  }, 30_000);

  test('data of an earlier version are one clear line, with the command that removes them', async () => {
    const server = await startPostgres({ dataDir: join(folder, 'earlier/pg'), settings: { fsync: 'off' } });
    const superuser = new pg.Client(`postgres://postgres@127.0.0.1:${server.port}/postgres`);
    await superuser.connect();
    await createRoles(superuser);
    await createDatabase(superuser, 'entente');
    await superuser.end();
    const owner = new pg.Client(`postgres://${OWNER}@127.0.0.1:${server.port}/entente`);
    await owner.connect();
    await owner.query("CREATE TABLE migration AS SELECT 1 AS id, 'Accounts1764000000001' AS name");
    await owner.end();
    await server.stop();

    const earlier = start({ ENTENTE_DATA: 'earlier' });
    expect(await earlier.ended).toBe(65);
    expect(lines(earlier)).toEqual([
      'This database was made by an earlier version of Entente, whose data this one cannot read. ' +
        `To begin anew, without these data: rm -rf ${join(folder, 'earlier')}`,
    ]);
  }, 60_000);

  test.each([
    [
      'a data folder that is a file',
      { ENTENTE_DATA: 'a-file' },
      73,
      [/^The data folder .* cannot be used \(ENOTDIR\): set/],
    ],
    ['a wrong port', { API_PORT: 'http' }, 78, [/^API_PORT is « http »: set it to a port number/]],
    [
      'a database that is away',
      { DATABASE_URL: 'postgres://a@127.0.0.1:1/b' },
      69,
      [/^The database of DATABASE_URL does not/],
    ],
    [
      'a movable clock in production',
      {
        ENTENTE_MODE: 'production',
        ENTENTE_CLOCK: 'movable',
        PUBLIC_URL: 'https://entente.example',
        PORTAL_CONTACT: 'a@entente.example',
        SMTP_URL: 'smtp://mail.example',
        MAIL_FROM: 'a@entente.example',
        ANCHORS_DIR: folder,
        ANCHOR_KEY: anchorKey(),
      },
      78,
      [/^npm start runs a rehearsal/, /^ENTENTE_CLOCK=movable exists in rehearsal only/],
    ],
  ])(
    '%s is one clear line and an exit code',
    async (_what, setting, code, sentences) => {
      writeFileSync(join(folder, 'a-file'), '');
      const wrong = start(setting);
      expect(await wrong.ended).toBe(code);
      expect(lines(wrong)).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)));
    },
    30_000,
  );
});

/** A key as a production worker is given one (docs/how-to/verify.md). */
function anchorKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
}

function start(setting: Record<string, string> = {}): Start {
  const env = {
    ...process.env,
    ...ports,
    ENTENTE_DATA: 'data',
    ENTENTE_DATA_SET: 'people',
    LOG_LEVEL: 'warn',
    INIT_CWD: folder,
    ...setting,
  };
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], { cwd: tmpdir(), env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => done(code));
  });
  const begins: Start = { child, ended, output: () => output };
  begun.add(begins);
  return begins;
}

async function until(begins: Start, words: string): Promise<void> {
  for (let tries = 0; !begins.output().includes(words); tries += 1) {
    if (begins.child.exitCode !== null || tries > 1_200) throw new Error(`It said: ${begins.output()}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

const lines = (begins: Start): readonly string[] =>
  begins
    .output()
    .trim()
    .split('\n')
    .filter((line) => line !== 'Building…');

async function merchants(): Promise<readonly unknown[]> {
  const answer = await fetch(`http://127.0.0.1:${ports['API_PORT']}/v1/merchants`);
  return ((await answer.json()) as { items: readonly unknown[] }).items;
}

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { lapseDeadlines, verifyAll } from '#casework';
import { FolderFiles, FolderLedger } from '#delivery';
import { ServiceGate, withErasureLedger } from '#observability';
import { databaseOf, PgErasures, PgServiceStates, PgVerificationSource } from '#persistence';
import { EraseFiles } from '../../apps/worker/src/erase-files/erase-files.handler.ts';
import { HeartbeatMonitor } from '../../apps/worker/src/periodic/heartbeat-monitor.ts';
import { PeriodicTask } from '../../apps/worker/src/periodic/periodic-task.ts';
import {
  type DatabaseFixture,
  openDatabaseFixture,
  untilExamination,
} from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';
import { openApi } from '../support/api.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { root } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-recovery-'));
const at = (...path: string[]) => join(folder, ...path);
const files = new FolderFiles(at('files'));
const ledger = new FolderLedger(at('anchors'));

let stack: DatabaseFixture;
let restored: TestDatabase;
let superuser: pg.Client;
/** One dispute that goes on, and one that is erased after the backup. */
let living = '';
let erased = '';

const entente = join(root, 'dist/apps/cli/src/main.js');

function run(command: string, args: readonly string[], database: string, filesDir = at('files')) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entente, command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database, FILES_DIR: filesDir, ANCHORS_DIR: at('anchors') },
  });
  return { status, said: stdout + stderr };
}

const ask = async (sql: string, values: readonly unknown[] = []) => (await superuser.query(sql, [...values])).rows;

beforeAll(async () => {
  stack = await openDatabaseFixture();
  restored = await freshDatabase();
  superuser = new pg.Client(restored.superuser);
  await superuser.connect();

  erased = await stack.complaint();
  await carryOut();
  for (let year = 2027; (await stageOf(erased)) !== 'Archived' && year < 2045; year += 1) {
    stack.clock.setTo(`${year}-07-01`);
    await lapse();
  }
  await carryOut();
  living = await untilExamination(stack);
  await carryOut();
  // What is open when the backup is taken.
  await stack.ask(
    "UPDATE mail SET sent_at = NULL, outcome = NULL, transport_id = NULL WHERE dispute_id = $1 AND kind = 'word'",
    [living],
  );
  await stack.ask("UPDATE rehearsal_clock SET instant = '2044-07-01T09:00:00Z'");
  await stack.ask(
    `INSERT INTO auth.session (digest, person_id, first_factor, expires_at)
     SELECT 'x', id, 'mail-code', now() + interval '1 day' FROM person LIMIT 1`,
  );
}, 120_000);

afterAll(async () => {
  await superuser?.end();
  await restored?.drop();
  await stack?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The worker's work, its letters kept in the folder. */
async function carryOut(): Promise<void> {
  const memory = new MemoryFiles();
  await workOff(stack, memory);
  for (const content of memory.contents.values()) await files.put(content);
}

async function lapse(): Promise<void> {
  const { clock, records, deadlines } = stack;
  while ((await lapseDeadlines({ records: withErasureLedger(records.worker, ledger), deadlines, clock })) > 0);
}

const stageOf = async (id: string) =>
  (await stack.ask<{ stage: string }>('SELECT stage FROM dispute WHERE id = $1', [id]))[0]?.stage;

describe('a backup', () => {
  test('is taken from a running service, whole or not at all', () => {
    const done = run('backup', ['--to', at('backup')], stack.database.superuser);
    expect(done.said).toContain('SHA-256 of its manifest');
    expect(done.status).toBe(0);
    expect(run('backup', ['--to', at('backup')], stack.database.superuser)).toMatchObject({ status: 64 });
  }, 60_000);

  test('holds nothing that opens a door', () => {
    const { tables } = JSON.parse(readFileSync(at('backup', 'manifest.json'), 'utf8'));
    const names = tables.map(({ name }: { name: string }) => name);
    expect(names).toContain('public.dispute_event');
    for (const door of ['auth.session', 'auth.sign_in_code', 'auth.passkey_challenge'])
      expect(names).not.toContain(door);
  });

  test('is refused to a role that would see a part and take it for the whole', () => {
    const { status, said } = run('backup', ['--to', at('partial')], stack.database.owner);
    expect(status).not.toBe(0);
    expect(said).toContain('reads and writes everything');
    expect(existsSync(at('partial', 'manifest.json'))).toBe(false);
  }, 60_000);
});

describe('after the backup', () => {
  test('a dispute is erased, and the ledger outside the database says so first', async () => {
    stack.clock.setTo('2044-07-01');
    await lapse();
    expect(await stageOf(erased)).toBe('Purged');
    const erase = new EraseFiles(new PgErasures(stack.worker), files, ledger);
    while (await erase.handle());
    const noted = await ledger.erased();
    expect(noted.disputes).toContain(erased);
    expect(noted.contents.length).toBeGreaterThan(0);
    expect(readFileSync(at('anchors', 'erased'), 'utf8')).not.toMatch(/Camille|Moreau|@/);
  });
});

describe('a restore', () => {
  test('is refused from a backup that was cut short or altered, and into a database that is in use', () => {
    cpSync(at('backup'), at('altered'), { recursive: true });
    appendFileSync(at('altered', 'tables', 'public.person.copy.gz'), 'x');
    expect(run('restore', ['--from', at('altered')], restored.superuser).said).toContain('is not what was backed up');
    rmSync(at('altered', 'manifest.json'));
    expect(run('restore', ['--from', at('altered')], restored.superuser).said).toContain('no finished backup');
    expect(run('restore', ['--from', at('backup')], stack.database.superuser).said).toContain('not empty');
  }, 60_000);

  test('brings everything back as it was, and nobody who was erased since', async () => {
    const { status, said } = run('restore', ['--from', at('backup')], restored.superuser, at('restored-files'));
    expect(said).toContain('Erased again what was erased since: 1 disputes');
    expect(status).toBe(0);
    const journal = 'SELECT version, hash FROM dispute_event WHERE dispute_id = $1 ORDER BY version';
    const back = await ask(journal, [living]);
    expect(back.length).toBeGreaterThan(10);
    // What happened after the backup is lost; what was in it is the same to the last link.
    expect(back).toEqual((await stack.ask(journal, [living])).slice(0, back.length));
    expect(await ask('SELECT stage FROM dispute WHERE id = $1', [erased])).toEqual([{ stage: 'Purged' }]);
    expect(await ask('SELECT FROM dispute_text WHERE dispute_id = $1', [erased])).toHaveLength(0);
    expect(await ask("SELECT FROM dispute_party WHERE dispute_id = $1 AND name <> ''", [erased])).toHaveLength(0);
    expect(await ask('SELECT FROM auth.session')).toHaveLength(0);
    const kept = new FolderFiles(at('restored-files'));
    for (const { sha256 } of await ask('SELECT sha256 FROM notice WHERE dispute_id = $1', [erased])) {
      expect(await kept.verify(sha256)).toBe('missing');
    }
    for (const { sha256 } of await ask('SELECT sha256 FROM notice WHERE dispute_id = $1', [living])) {
      expect(await kept.verify(sha256)).toBe('sound');
    }
  }, 60_000);

  test('leaves a record without fault', async () => {
    const database = await databaseOf({ url: restored.worker, poolSize: 3 }).initialize();
    try {
      const { faults } = await verifyAll({ verificationSource: new PgVerificationSource(database) });
      expect([...faults.keys()]).toEqual([]);
    } finally {
      await database.destroy();
    }
  }, 60_000);
});

describe('a restored service', () => {
  test('is read, and records nothing: 503, and when to come back', async () => {
    const api = await openApi({ databaseUrl: restored.web, authDatabaseUrl: restored.auth });
    try {
      expect((await api.ask('GET', '/v1/merchants?q=boussole')).status).toBe(200);
      const refused = await api.ask('POST', '/v1/sign-in/code', { body: { email: 'camille@personne.example' } });
      expect(refused).toMatchObject({ status: 503, body: { code: 'recovering' } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await api.close();
    }
  }, 60_000);

  test('sends nothing and lets no date lapse', async () => {
    const database = await databaseOf({ url: restored.worker, poolSize: 3 }).initialize();
    let worked = 0;
    const gate = new ServiceGate(new PgServiceStates(database), 0);
    const round = new PeriodicTask({
      name: 'relay-outbox',
      everyMs: 5,
      work: async () => {
        worked += 1;
        return false;
      },
    });
    const told: string[] = [];
    const watch = new HeartbeatMonitor(gate, { beat: async (name, { error }) => void told.push(`${name} ${error}`) });
    round.start(watch);
    await new Promise((wake) => setTimeout(wake, 300));
    await round.stop();
    await database.destroy();
    expect(worked).toBe(0);
    expect(told).toContain('relay-outbox Closed RECOVERING');
  });

  test('is let go by an operator who has said what becomes of what was open', async () => {
    const undecided = run('reconcile', [], restored.superuser, at('restored-files'));
    expect(undecided).toMatchObject({ status: 64 });
    expect(undecided.said).toMatch(/Open at the backup: \d+ duties to notify, [1-9]\d* mails/);

    const open = await ask('SELECT id FROM mail WHERE sent_at IS NULL ORDER BY id');
    const log = at('relay.log');
    writeFileSync(log, `Nov 21 10:00:00 relay: message-id=<${open[0].id}@entente.example>, status=sent (250 ok)\n`);
    const done = run('reconcile', ['--sent', log, '--hold'], restored.superuser, at('restored-files'));
    expect(done.said).toContain('1 mails had left and are recorded as sent.');
    expect(done.status).toBe(0);
    expect(await ask('SELECT outcome FROM mail WHERE id = $1', [open[0].id])).toEqual([{ outcome: 'sent' }]);
    expect(await ask('SELECT FROM mail WHERE sent_at IS NULL AND NOT dead')).toHaveLength(0);
    expect(await ask('SELECT FROM recovery')).toHaveLength(0);
    expect(run('reconcile', [], restored.superuser).said).toContain('Nothing waits');
  }, 60_000);
});

describe('dead letters', () => {
  test('are listed, shown and offered again from the command line', async () => {
    const listed = run('dead-letters', [], restored.worker);
    expect(listed.said).toMatch(/HeldAfterRestore[\s\S]*\d+ dead letters?\./);
    const [dead] = await ask('SELECT id FROM mail WHERE dead UNION ALL SELECT id FROM outbox WHERE dead LIMIT 1');
    expect(run('dead-letters', ['show', dead.id], restored.worker).said).toContain(dead.id);
    expect(run('dead-letters', ['replay', dead.id], restored.worker).said).toContain('1 offered again.');
    expect(run('dead-letters', ['replay', dead.id], restored.worker)).toMatchObject({ status: 64 });
    expect(run('dead-letters', ['replay', 'all'], restored.worker).status).toBe(0);
    expect(run('dead-letters', [], restored.worker).said).toContain('No dead letter.');
    expect(run('dead-letters', ['replay', 'all'], restored.worker)).toMatchObject({ status: 0 });
  }, 60_000);
});

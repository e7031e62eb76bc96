import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lapseDeadlines, type MailDeps, type Mailer, type NoticeDeps, type Outbox } from '#casework';
import { createQueues, FolderFiles } from '#delivery';
import { civilDateAt, instant } from '#law';
import { PgAddresses, PgCaseFiles, PgDeadLetters, PgDirectory } from '#persistence';
import { CarryOutDuty } from '../../apps/worker/src/carry-out-duty/carry-out-duty.handler.ts';
import { RelayOutbox } from '../../apps/worker/src/relay-outbox/relay-outbox.ts';
import { SendMail } from '../../apps/worker/src/send-mail/send-mail.handler.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles } from '../../libs/persistence/src/testing/worker-round.ts';

let stack: DatabaseFixture;

beforeAll(async () => {
  stack = await openDatabaseFixture();
});
afterAll(() => stack.close());

const HOUR = 3_600_000;

function worker(given: { mailer?: Mailer; print?: (text: string) => Promise<Uint8Array>; longestMs?: number } = {}) {
  const sent = new Map<string, number>();
  const usual: Mailer = {
    send: async ({ id }) => {
      sent.set(id, (sent.get(id) ?? 0) + 1);
      return { outcome: 'sent', transportId: `<${id}@x>` };
    },
  };
  const { outbox, clock, records } = stack;
  const deps = {
    outbox,
    caseFiles: new PgCaseFiles(stack.worker),
    directory: new PgDirectory(stack.worker),
    printer: {
      print: (letter: unknown) => {
        const text = JSON.stringify(letter);
        return given.print?.(text) ?? Promise.resolve(Buffer.from(text));
      },
    },
    files: new MemoryFiles(),
    portal: { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' },
  } as unknown as NoticeDeps;
  const mailer: Mailer = {
    send: async (mail) => (given.mailer === undefined ? usual.send(mail) : given.mailer.send(mail)),
  };
  const room: MailDeps = { outbox, addresses: new PgAddresses(stack.worker), mailer, records: records.worker, clock };
  return { sent, usual, duties: new CarryOutDuty(deps, clock, given.longestMs), mails: new SendMail(room) };
}

/** Everything that is offered now, once. */
async function round({ duties, mails }: ReturnType<typeof worker>): Promise<void> {
  for (const { id, kind } of await stack.outbox.waiting(await stack.clock.now(), 1_000)) {
    await (kind === 'duty' ? duties.handle(id) : mails.handle(id));
  }
}

async function afterHours(hours: number): Promise<void> {
  stack.clock.setTo(new Date(Date.parse(await stack.clock.now()) + hours * HOUR).toISOString());
}

const count = async (what: string) => (await stack.ask<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0]?.n;

describe('the mail server is away for a day', () => {
  test('nothing is lost: what waited leaves when it is back, once', async () => {
    stack.clock.setTo('2026-03-02');
    let away = true;
    const at: ReturnType<typeof worker> = worker({
      mailer: {
        send: async (mail) => {
          if (away) throw Object.assign(new Error(`connect to ${mail.to}`), { code: 'ECONNREFUSED' });
          return at.usual.send(mail);
        },
      },
    });
    for (let n = 0; n < 10; n += 1) await stack.complaint();
    for (let hour = 0; hour < 24; hour += 1) {
      await round(at);
      await afterHours(1);
    }
    const open = await count('mail WHERE sent_at IS NULL');
    expect(open).toBeGreaterThanOrEqual(10);
    expect(await count('mail WHERE dead')).toBe(0);
    expect(await stack.ask('SELECT DISTINCT last_error FROM mail WHERE sent_at IS NULL')).toEqual([
      { last_error: 'Error ECONNREFUSED' },
    ]);

    away = false;
    // Between two tries there are six hours at most.
    for (let hour = 0; hour < 7; hour += 1) {
      await round(at);
      await afterHours(1);
    }
    expect(await count('mail WHERE sent_at IS NULL')).toBe(0);
    expect(at.sent.size).toBe(open);
    expect([...at.sent.values()].every((times) => times === 1)).toBe(true);
  }, 60_000);

  test('after four days a mail waits for a person, and leaves once that person says so', async () => {
    const at = worker({ mailer: { send: () => Promise.reject(Object.assign(new Error('x'), { code: 'EAUTH' })) } });
    await stack.complaint();
    for (let hours = 0; hours < 24 * 6; hours += 3) {
      await round(at);
      await afterHours(3);
    }
    const letters = new PgDeadLetters(stack.worker);
    const dead = await letters.list(100);
    expect(dead.length).toBeGreaterThan(0);
    expect(
      dead.every(({ kind, error, attempts }) => kind === 'mail' && error === 'Error EAUTH' && attempts === 20),
    ).toBe(true);
    for (const { id, kind } of dead) await letters.revive(id, kind, await stack.clock.now());
    const again = worker();
    await round(again);
    expect([...again.sent.keys()].sort()).toEqual(dead.map(({ id }) => id).sort());
    expect(await letters.list(100)).toEqual([]);
  }, 60_000);
});

describe('poison', () => {
  test('a letter that cannot be drawn, and one that never ends, hold up nobody', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await stack.complaint());
    const references = new Map<string, string>();
    for (const { id, reference } of await stack.ask<{ id: string; reference: string }>(
      'SELECT id, reference FROM dispute',
    ))
      references.set(id, reference);
    const [first = '', second = ''] = ids.map((id) => references.get(id) ?? '');
    const at = worker({
      longestMs: 1_000,
      print: (text) => {
        if (text.includes(first)) throw new RangeError('no such glyph');
        return text.includes(second) ? new Promise(() => {}) : Promise.resolve(Buffer.from(text));
      },
    });
    const begun = performance.now();
    await round(at);
    expect(performance.now() - begun).toBeLessThan(20_000);
    const noticed = await stack.ask<{ dispute_id: string }>(
      "SELECT DISTINCT dispute_id FROM outbox WHERE kind = 'notice' AND done_at IS NULL AND dispute_id = ANY ($1)",
      [ids],
    );
    expect(noticed.map((row) => row.dispute_id).sort()).toEqual(ids.slice(0, 2).sort());
    const why = await stack.ask<{ last_error: string }>(
      "SELECT DISTINCT last_error FROM outbox WHERE kind = 'notice' AND done_at IS NULL AND dispute_id = ANY ($1) ORDER BY 1",
      [ids],
    );
    expect(why.map((row) => row.last_error)).toEqual(['RangeError', 'TimedOut']);

    // Cured, it is carried out; offered twice, it is one notice.
    await afterHours(1);
    const cured = worker();
    await Promise.all([round(cured), round(cured)]);
    expect(await count("outbox WHERE kind = 'notice' AND done_at IS NULL")).toBe(0);
    expect(await count('(SELECT FROM notice GROUP BY outbox_id HAVING count(*) > 1) AS twice')).toBe(0);
  }, 60_000);
});

describe('the queue is gone', () => {
  test('wiped while it is full, it is filled again from the outbox, and each duty is carried out once', async () => {
    const at = worker();
    for (let n = 0; n < 20; n += 1) await stack.complaint();
    let now = 0;
    const queues = createQueues({ databaseUrl: stack.database.worker });
    const relay = new RelayOutbox(stack.outbox, stack.clock, queues, { afterMs: 1_000, now: () => now });
    try {
      await relay.handle();
      expect((await queues.waiting()).duty).toBeGreaterThanOrEqual(20);
      await stack.ask('TRUNCATE bullmq.job CASCADE');
      expect((await queues.waiting()).duty).toBe(0);
      queues.work('duty', { handle: (id) => at.duties.handle(id) });
      queues.work('mail', { handle: (id) => at.mails.handle(id) });
      for (let tries = 0; tries < 200 && (await owed()) > 0; tries += 1) {
        now += 1_001;
        await relay.handle();
        await new Promise((wake) => setTimeout(wake, 50));
      }
      expect(await owed()).toBe(0);
      expect([...at.sent.values()].every((times) => times === 1)).toBe(true);
    } finally {
      await queues.close();
    }
  }, 60_000);

  test('away altogether, nothing is forgotten, and it goes on when it is back', async () => {
    await stack.complaint();
    let away = true;
    const offered: string[] = [];
    const jobs = {
      offer: async (all: Awaited<ReturnType<Outbox['waiting']>>) => {
        if (away) throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
        offered.push(...all.map(({ id }) => id));
      },
    };
    const relay = new RelayOutbox(stack.outbox, stack.clock, jobs, { afterMs: 1_000, now: () => 0 });
    await expect(relay.handle()).rejects.toThrow();
    away = false;
    await relay.handle();
    expect(offered.length).toBe(await owed());
    await round(worker());
    await round(worker());
  });

  const owed = async () =>
    ((await count('outbox WHERE done_at IS NULL AND NOT dead')) ?? 0) +
    ((await count('mail WHERE sent_at IS NULL AND NOT dead')) ?? 0);
});

describe('dates pass while everything is down for three days', () => {
  test('at the start each is acted on once, in its order, with the date of the day', async () => {
    stack.clock.setTo('2026-09-01');
    const ids: string[] = [];
    for (let n = 0; n < 40; n += 1) ids.push(await stack.complaint());
    const [due] = await stack.ask<{ perform_at: Date }>(
      'SELECT max(perform_at) AS perform_at FROM deadline WHERE dispute_id = ANY ($1)',
      [ids],
    );
    const start = new Date((due?.perform_at.getTime() ?? 0) + 3 * 24 * HOUR);
    stack.clock.setTo(start.toISOString());
    const { clock, deadlines, records } = stack;
    // Two workers start at once.
    const both = () => lapseDeadlines({ records: records.worker, deadlines, clock });
    await Promise.all([both(), both()]);
    const lapsed = await stack.ask<{ at: Date; times: number }>(
      "SELECT max(at) AS at, count(*)::int AS times FROM dispute_event WHERE type = 'SilenceRecorded' AND dispute_id = ANY ($1) GROUP BY dispute_id",
      [ids],
    );
    expect(lapsed).toHaveLength(40);
    for (const { at, times } of lapsed) expect([at.toISOString(), times]).toEqual([start.toISOString(), 1]);
    await round(worker());
    const issued = await stack.ask<{ issued_on: string }>(
      'SELECT DISTINCT issued_on::text FROM notice JOIN dispute_event USING (dispute_id, version) WHERE type = $2 AND dispute_id = ANY ($1)',
      [ids, 'SilenceRecorded'],
    );
    expect(issued.map((row) => row.issued_on)).toEqual([civilDateAt(instant(start.toISOString()), 'Europe/Paris')]);
  }, 60_000);
});

describe('the disk of the files is full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-full-'));
  const mounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status === 0;
  afterAll(() => {
    if (mounted) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  (mounted ? test : test.skip)(
    'what does not fit is refused, nothing is half written, and the rest is read',
    async () => {
      const files = new FolderFiles(folder);
      const small = await files.put(Buffer.from('une page'));
      const large = Buffer.alloc(400_000, 'x');
      await expect(files.put(large)).rejects.toMatchObject({ code: 'ENOSPC' });
      async function* parts() {
        for (let from = 0; from < large.length; from += 10_000) yield large.subarray(from, from + 10_000);
      }
      await expect(files.receive(parts(), 1_000_000)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
      expect(Buffer.from((await files.read(small.sha256)) ?? []).toString()).toBe('une page');
      spawnSync('mount', ['-o', 'remount,size=4m', folder]);
      expect((await files.put(large)).bytes).toBe(large.length);
    },
  );

  test('a notice that cannot be written waits, and has neither row nor mail', async () => {
    const id = await stack.complaint();
    const at = worker({ print: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })) });
    await round(at);
    expect(await count(`notice WHERE dispute_id = '${id}'`)).toBe(0);
    expect(
      await stack.ask("SELECT DISTINCT last_error FROM outbox WHERE dispute_id = $1 AND kind = 'notice'", [id]),
    ).toEqual([{ last_error: 'Error ENOSPC' }]);
    await afterHours(1);
    await round(worker());
    expect(await count(`notice WHERE dispute_id = '${id}'`)).toBeGreaterThan(0);
  }, 60_000);
});

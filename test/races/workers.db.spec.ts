import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { carryOutDuty, lapseDeadlines, type Mailer, type Outbox, sendMail } from '#casework';
import { FolderFiles, PdfPrinter } from '#delivery';
import { PgAddresses, PgCaseFiles, PgDeadlines, PgDirectory, PgOutbox, PgRecords } from '#persistence';
import { RelayOutbox } from '../../apps/worker/src/relay-outbox/relay-outbox.ts';
import { keptOf } from '../model/kept.ts';
import { wrongWith } from '../model/wrong-with.ts';
import { at, inTurns, openTestCluster, type TestCluster, withProposal } from './crowd.ts';

let stack: TestCluster;
let filesDir: string;
/** What the transport was given, by the id that a mail carries. */
const given: string[] = [];
const mailer: Mailer = {
  send: async ({ id }) => {
    given.push(id);
    return { outcome: 'sent', transportId: `<${id}@entente.example>` };
  },
};

beforeAll(async () => {
  stack = await openTestCluster();
  filesDir = mkdtempSync(join(tmpdir(), 'entente-races-'));
  await stack.ask(
    "INSERT INTO person (id, email, language) VALUES ($1, 'camille@x.example', 'fr'), ($2, 'rachel@x.example', 'en')",
    [stack.camille.personId, stack.rachel.personId],
  );
});
afterAll(async () => {
  await stack.close();
  rmSync(filesDir, { recursive: true, force: true });
});

interface Job {
  readonly id: string;
  readonly kind: 'duty' | 'mail';
}

/** One worker program: a relay, hands for the jobs, and a clock. */
function workerOn(database: DataSource, when: string, queue: Job[]) {
  const clock = at(when);
  const outbox: Outbox = new PgOutbox(database);
  const records = new PgRecords(database);
  const portal = { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' };
  const deps = {
    outbox,
    caseFiles: new PgCaseFiles(database),
    directory: new PgDirectory(database),
    printer: new PdfPrinter(),
    files: new FolderFiles(filesDir),
    portal,
  };
  const room = { outbox, addresses: new PgAddresses(database), mailer, records, clock };
  const offer = async (jobs: readonly Job[]) => void queue.push(...jobs);
  return {
    relay: new RelayOutbox(outbox, clock, { offer }, { afterMs: 0, now: () => 0 }),
    doJob: ({ id, kind }: Job) => (kind === 'duty' ? carryOutDuty(deps, id) : sendMail(room, id)),
    lapse: () => lapseDeadlines({ records, deadlines: new PgDeadlines(database), clock }),
  };
}

const two = (when: string, queue: Job[] = []) =>
  [stack.worker, stack.secondWorker].map((database) => workerOn(database, when, queue));

/** Both relays offer, both workers take up every job at the same moment, until the outbox is empty. */
async function settleTwice(when: string): Promise<void> {
  for (;;) {
    const queue: Job[] = [];
    const workers = two(when, queue);
    await Promise.all(workers.map(({ relay }) => relay.handle()));
    if (queue.length === 0) return;
    const jobs = [...new Map(queue.map((job) => [job.id, job])).values()];
    expect(queue).toHaveLength(2 * jobs.length);
    await inTurns(jobs, 4, (job) => Promise.all(workers.map(({ doJob }) => doJob(job))));
  }
}

async function expectAllComplete(disputeIds: readonly string[]): Promise<void> {
  for (const kept of await keptOf(stack.superuser, disputeIds)) expect(wrongWith(kept)).toEqual([]);
}

describe('two of each', () => {
  const settled: string[] = [];

  test('two relays and two workers on the same jobs leave one notice, one mail and one event for each duty', async () => {
    const disputeIds = await inTurns(Array.from({ length: 4 }), 4, () => withProposal(stack));
    settled.push(...disputeIds);
    await settleTwice('2026-04-21T09:00:00Z');
    await expectAllComplete(disputeIds);

    const twice = (sql: string) => stack.ask(`${sql} HAVING count(*) > 1`);
    expect(await twice('SELECT outbox_id FROM notice GROUP BY outbox_id')).toEqual([]);
    expect(await twice('SELECT outbox_id FROM mail GROUP BY outbox_id, person_id, merchant_id, body_id')).toEqual([]);
  }, 180_000);

  test('every duty is done, every mail is sent, and each dispatch of a letter is one event', async () => {
    const [left] = await stack.ask<{
      duties: number;
      mails: number;
      letters: number;
      notices: number;
      announced: number;
      events: number;
    }>(
      `SELECT (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) AS duties,
        (SELECT count(*)::int FROM mail WHERE outcome IS DISTINCT FROM 'sent') AS mails,
        (SELECT count(*)::int FROM outbox WHERE kind = 'notice') AS letters,
        (SELECT count(*)::int FROM notice) AS notices,
        (SELECT count(*)::int FROM mail WHERE kind = 'document') AS announced,
        (SELECT count(*)::int FROM dispute_event WHERE type = 'NoticeDispatched') AS events`,
    );
    expect(left).toMatchObject({ duties: 0, mails: 0 });
    expect(left?.notices).toBe(left?.letters);
    expect(left?.events).toBe(left?.announced);
    expect(settled).toHaveLength(4);
  });

  test('the transport was given each mail once, though both workers took it up at the same moment', async () => {
    const mails = await stack.ask<{ id: string }>('SELECT id FROM mail');
    expect(mails.length).toBeGreaterThan(4);
    expect([...given].sort()).toEqual(mails.map(({ id }) => id).sort());
  });

  test('two clocks perform what fell due once, and between them all of it', async () => {
    const disputeIds = [...settled, ...(await inTurns(Array.from({ length: 40 }), 8, () => withProposal(stack)))];
    const before = await keptOf(stack.superuser, disputeIds);
    // The proposals have lapsed; a week after that, the clock declares the mediations ended.
    const performed: number[] = [];
    for (const when of ['2026-06-09T09:00:00Z', '2026-06-30T09:00:00Z']) {
      performed.push(...(await Promise.all(two(when).map(({ lapse }) => lapse()))));
    }
    const after = await keptOf(stack.superuser, disputeIds);
    await expectAllComplete(disputeIds);
    for (const { stage, record } of after) {
      expect(stage).toBe('Closed');
      expect(record.filter(({ event }) => event.type === 'ProposalLapsed')).toHaveLength(1);
      expect(record.filter(({ event }) => event.type === 'MediationClosed')).toHaveLength(1);
    }
    const versions = (all: typeof after) => all.reduce((sum, { version }) => sum + version, 0);
    expect(performed.reduce((sum, one) => sum + one, 0)).toBe(versions(after) - versions(before));
    expect(await stack.ask('SELECT dispute_id FROM deadline WHERE next_at <= $1', ['2026-06-30T09:00:00Z'])).toEqual(
      [],
    );
  }, 180_000);
});

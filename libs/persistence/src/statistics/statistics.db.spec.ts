import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NO_STATEMENT } from '#casework';
import { figuresOf, linesOf, type ReferralLine, tallyOf } from '#statistics';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { liveSomeDisputes } from '../testing/lived-disputes.ts';
import { MemoryFiles } from '../testing/worker-round.ts';
import { PgCaseFiles } from '../worker/pg-case-files.ts';
import { PgOpenData, PgPublications } from './pg-publications.ts';
import { PgReferralCounts } from './pg-referral-counts.ts';

let db: DatabaseFixture;
let counts: PgReferralCounts;

beforeAll(async () => {
  db = await openDatabaseFixture();
  counts = new PgReferralCounts(db.worker);
  await liveSomeDisputes(db, new MemoryFiles());
});
afterAll(() => db?.close());

const sorted = (lines: readonly ReferralLine[]) =>
  lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort();

async function linesFromRecords(bodyId: string): Promise<readonly ReferralLine[]> {
  const disputes = await db.ask<{ id: string }>('SELECT id FROM dispute');
  const read = new PgCaseFiles(db.worker);
  const told = await Promise.all(disputes.map(async ({ id }) => linesOf((await read.read(id))?.events ?? [])));
  return told.flat().flatMap((counted) => (counted.bodyId === bodyId ? [counted.line] : []));
}

async function linesKept(bodyId: string, year: number): Promise<readonly ReferralLine[]> {
  const lines: ReferralLine[] = [];
  for await (const some of counts.lines(bodyId, year)) lines.push(...some);
  return lines;
}

describe('referrals beside the record', () => {
  test('are those of the record, and all are counted after a few rounds', async () => {
    while ((await counts.refresh(2)) > 0);
    for (const body of [db.rives, db.monts]) {
      const told = await linesFromRecords(body);
      expect(told.length).toBeGreaterThan(0);
      expect(sorted(await linesKept(body, 2026))).toEqual(sorted(told));
    }
    expect(await counts.refresh(100)).toBe(0);
  });

  test('follow the record when it goes on, and only then', async () => {
    db.clock.setTo('2026-04-02');
    const id = await db.complaint();
    const before = (await linesKept(db.rives, 2026)).length;
    await db.does(db.camille, id, { type: 'WithdrawComplaint' });
    expect(await counts.refresh(100)).toBe(1);
    expect(await linesKept(db.rives, 2026)).toHaveLength(before);
  });

  test('are counted by the database as they are counted here', async () => {
    const lines = await linesKept(db.rives, 2026);
    const [here, there] = [tallyOf(lines, 2026), await counts.tally(db.rives, 2026)];
    expect(figuresOf(there)).toEqual(figuresOf(here));
    expect(figuresOf(there)[1].referrals).toBeGreaterThan(0);
    expect(figuresOf(await counts.tally(db.rives, 2019))).toEqual(figuresOf(tallyOf([], 2019)));
  });

  test('say in which years something of theirs counts', async () => {
    const years = await counts.years();
    expect(years).toContainEqual({ bodyId: db.rives, year: 2026, changedAt: expect.any(String) });
  });

  test('are not read by people', async () => {
    await expect(db.web.query('SELECT count(*) FROM referral_line')).rejects.toThrow('permission denied');
  });
});

describe('what is published', () => {
  const content = { extract: Buffer.from('extract'), report: Buffer.from('report') };

  test('is read by anybody; what is not hidden by people of the body alone', async () => {
    const tally = await counts.tally(db.rives, 2026);
    await new PgPublications(db.worker).publish({
      bodyId: db.rives,
      year: 2026,
      lines: 3,
      sha256: '0'.repeat(64),
      signature: 'c2ln',
      complete: true,
      figures: figuresOf(tally),
      statement: { recommendations: 'Écrire.', networks: '', exclusive: false },
      tally,
      ...content,
    });
    const open = new PgOpenData(db.web);
    expect(await open.years()).toHaveLength(1);
    expect(await open.year(db.rives, 2026)).toMatchObject({ body: 'Médiation des Rives', signature: 'c2ln' });
    expect(Buffer.from((await open.file(db.rives, 2026, 'extract')) ?? []).toString()).toBe('extract');
    expect(await open.year(db.monts, 2026)).toBeUndefined();
    expect(await open.count(db.mathilde.personId, db.rives, 2026)).toEqual(tally);
    expect(await open.count(db.stranger.personId, db.rives, 2026)).toBeUndefined();
    expect(await open.count(db.agent.personId, db.rives, 2026)).toBeUndefined();
  });

  test('a mediator states what no count can tell; nobody else does it for the body', async () => {
    const open = new PgOpenData(db.web);
    const said = { ...NO_STATEMENT, recommendations: 'Répondre par écrit.', exclusive: true };
    await open.state(db.mathilde.personId, db.rives, 2026, said);
    await open.state(db.mathilde.personId, db.rives, 2026, { ...said, networks: 'FIN-NET' });
    expect(await open.statement(db.mathilde.personId, db.rives, 2026)).toEqual({ ...said, networks: 'FIN-NET' });
    expect(await open.statement(db.stranger.personId, db.rives, 2026)).toEqual(NO_STATEMENT);
    await expect(open.state(db.stranger.personId, db.rives, 2026, said)).rejects.toThrow('row-level security');
    expect(await new PgPublications(db.worker).statement(db.rives, 2026)).toMatchObject({
      statement: { networks: 'FIN-NET' },
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { instant } from '#law';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { PgHeartbeats } from './pg-heartbeats.ts';
import { PgServiceStates } from './pg-service-states.ts';
import { PgVitals, VITAL_SIGNS } from './pg-vitals.ts';

let db: DatabaseFixture;

beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

describe('signs of life', () => {
  test('a duty that nobody does any more is late, and says since when', async () => {
    const heartbeats = new PgHeartbeats(db.worker);
    await heartbeats.beat('relay-outbox', { everyMs: 1_000, lastedMs: 20 });
    await heartbeats.beat('lapse-deadlines', { everyMs: 20_000, lastedMs: 5 });
    expect((await heartbeats.all()).filter((beat) => beat.late)).toEqual([]);
    await db.ask("UPDATE heartbeat SET last_succeeded_at = now() - interval '3 minutes' WHERE name = 'relay-outbox'");
    const [lapse, relay] = await heartbeats.all();
    expect(lapse).toMatchObject({ name: 'lapse-deadlines', late: false, lastError: undefined });
    expect(relay).toMatchObject({ name: 'relay-outbox', late: true });
    expect(relay?.succeededAgo).toBeGreaterThan(179);
  });

  test('one that fails keeps the time of its last success and the kind of its failure', async () => {
    const heartbeats = new PgHeartbeats(db.worker);
    await heartbeats.beat('erase-files', { everyMs: 60_000, lastedMs: 1 });
    await heartbeats.beat('erase-files', { everyMs: 60_000, lastedMs: 1, error: 'Error EROFS' });
    const beat = (await heartbeats.all()).find(({ name }) => name === 'erase-files');
    expect(beat).toMatchObject({ lastError: 'Error EROFS', late: false });
    expect(beat?.succeededAgo).toBeLessThan(30);
  });

  test('one that never succeeded is late as well, in its time', async () => {
    const heartbeats = new PgHeartbeats(db.worker);
    await heartbeats.beat('take-anchor', { everyMs: 1_000, lastedMs: 1, error: 'Error EACCES' });
    await db.ask("UPDATE heartbeat SET since = now() - interval '10 minutes' WHERE name = 'take-anchor'");
    const beat = (await heartbeats.all()).find(({ name }) => name === 'take-anchor');
    expect(beat).toMatchObject({ late: true, succeededAgo: undefined });
  });

  test('only the worker knows of them', async () => {
    await expect(new PgHeartbeats(db.web).all()).rejects.toThrow('permission denied');
  });
});

describe('what an operator watches', () => {
  test('what is owed, due, late and dead', async () => {
    db.clock.setTo('2026-03-02');
    const id = await db.complaint();
    const vitals = new PgVitals(db.worker);
    const signs = await vitals.signs(instant('2026-03-02T10:00:00Z'));
    expect(signs).toMatchObject({ clocksDue: 0, clocksLate: 0, deadDuties: 0, deadMails: 0, mailsOpen: 0 });
    expect(signs.dutiesOpen).toBeGreaterThan(0);
    expect(signs.oldestDutySeconds).toBe(3_600);

    await db.deadlines.postpone(id, 'RecordSilence', instant('2026-06-01T00:10:00Z'), 'act-not-open');
    await db.ask('UPDATE outbox SET dead = true WHERE dispute_id = $1', [id]);
    expect(await vitals.signs(instant('2026-06-01T00:00:00Z'))).toMatchObject({
      dutiesOpen: 0,
      oldestDutySeconds: undefined,
      clocksDue: 1,
      clocksLate: 1,
      deadDuties: signs.dutiesOpen,
    });
  });

  test('costs the same whatever the number of disputes', async () => {
    const [dispute] = await db.ask<{ id: string; merchant_id: string }>('SELECT id, merchant_id FROM dispute LIMIT 1');
    await db.ask('SET session_replication_role = replica');
    await db.ask(
      `INSERT INTO outbox (id, dispute_id, version, as_of, kind, code, to_side, created_at, next_at, done_at)
       SELECT gen_random_uuid(), $1, n, n, 'word', 'x', 'merchant', now(), now(), now() FROM generate_series(1, 20000) n`,
      [dispute?.id],
    );
    await db.ask(
      `INSERT INTO deadline (dispute_id, act, code, article, due, nominal_on, rolled_on, target_on, perform_at, next_at)
       SELECT gen_random_uuid(), 'PurgeDispute', 'P-PURGE', 'x', '{}', '2031-01-01', '2031-01-01', '2031-01-01', '2031-01-01', '2031-01-01'
       FROM generate_series(1, 20000)`,
    );
    await db.ask('SET session_replication_role = origin');
    await db.ask('ANALYZE outbox');
    await db.ask('ANALYZE deadline');
    const plan = await db.ask<{ 'QUERY PLAN': string }>(`EXPLAIN ${VITAL_SIGNS.replaceAll('$1', "'2026-03-02'")}`);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).not.toMatch(/Seq Scan on (outbox|deadline)/);
    expect(text).toMatch(/outbox_waiting/);
    expect(text).toMatch(/deadline_by_time/);
  });
});

describe('how the portal stands', () => {
  test('open, with a clock that agrees; and waiting, once it was restored', async () => {
    const states = new PgServiceStates(db.web);
    const open = await states.read();
    expect(open.recovering).toBe(false);
    expect(Math.abs(open.skewMs)).toBeLessThan(1_000);
    await db.ask('INSERT INTO recovery (taken_at) VALUES (now())');
    expect((await states.read()).recovering).toBe(true);
    await expect(db.web.query('DELETE FROM recovery')).rejects.toThrow('permission denied');
    await expect(db.worker.query('DELETE FROM recovery')).rejects.toThrow('permission denied');
    await db.ask('DELETE FROM recovery');
  });
});

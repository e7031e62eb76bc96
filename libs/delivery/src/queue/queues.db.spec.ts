import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { createQueues, type Queues } from './queues.ts';

const soon = async (met: () => boolean): Promise<void> => {
  for (let tries = 0; !met() && tries < 400; tries++) await new Promise((wake) => setTimeout(wake, 25));
};

describe('the queue in the database', () => {
  let database: TestDatabase;
  let queues: Queues;
  const told: Error[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    told.length = 0;
    queues = createQueues({ databaseUrl: database.worker, onError: (error) => told.push(error) });
  });
  afterEach(async () => {
    await queues.close();
    expect(told).toEqual([]);
  });

  test('hands each job to one worker, duties and mails apart', async () => {
    const done: string[] = [];
    const [a, b] = [
      queues.work('duty', { handle: async (id) => done.push(`a ${id}`) }),
      queues.work('duty', { handle: async (id) => done.push(`b ${id}`) }),
    ];
    queues.work('mail', { handle: async (id) => done.push(`mail ${id}`) });
    await Promise.all([a.ready(), b.ready()]);
    const jobs = Array.from({ length: 20 }, (_, i) => ({ id: `d-${i}`, kind: 'duty' as const }));
    await queues.offer([...jobs, { id: 'm-1', kind: 'mail' }]);
    await soon(() => done.length === 21);
    expect(
      done
        .filter((line) => !line.startsWith('mail'))
        .map((line) => line.slice(2))
        .sort(),
    ).toEqual(jobs.map((job) => job.id).sort());
    expect(done).toContain('mail m-1');
  });

  test('takes the same job once while it waits, and again when it has ended', async () => {
    await queues.offer([{ id: 'x', kind: 'duty' }]);
    await queues.offer([{ id: 'x', kind: 'duty' }]);
    expect(await queues.waiting()).toEqual({ duty: 1, mail: 0 });
    let times = 0;
    queues.work('duty', { handle: async () => ++times });
    await soon(() => times === 1);
    for (let tries = 0; (await queues.waiting()).duty > 0 && tries < 100; tries++)
      await new Promise((r) => setTimeout(r, 25));
    await queues.offer([{ id: 'x', kind: 'duty' }]);
    await soon(() => times === 2);
    expect(times).toBe(2);
  });

  test('tries again what failed', async () => {
    let times = 0;
    queues.work('mail', {
      handle: async () => {
        times += 1;
        if (times === 1) throw new Error('relay away');
      },
    });
    await queues.offer([{ id: 'again', kind: 'mail' }]);
    await soon(() => times === 2);
    expect(times).toBe(2);
  });

  test('keeps nothing of a job that failed to the end, so that the outbox may offer it again', async () => {
    let times = 0;
    queues.work('duty', {
      handle: async () => {
        times += 1;
        throw new Error('never');
      },
    });
    await queues.offer([{ id: 'bad', kind: 'duty' }]);
    await soon(() => times === 3);
    for (let tries = 0; (await queues.waiting()).duty > 0 && tries < 100; tries++)
      await new Promise((r) => setTimeout(r, 25));
    await queues.offer([{ id: 'bad', kind: 'duty' }]);
    await soon(() => times > 3);
    expect(times).toBeGreaterThan(3);
  }, 20_000);

  test('that may not be read is asked for again, patiently, and the program goes on', async () => {
    const errors: Error[] = [];
    const stranger = createQueues({ databaseUrl: database.web, onError: (error) => errors.push(error) });
    stranger.work('duty', { handle: async () => {} });
    const before = process.cpuUsage();
    await new Promise((wake) => setTimeout(wake, 1500));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(5);
    await stranger.close();
  });

  test('finishes the job in hand before it stops', async () => {
    let finished = false;
    let begun = false;
    const place = queues.work('mail', {
      handle: async () => {
        begun = true;
        await new Promise((wake) => setTimeout(wake, 300));
        finished = true;
      },
    });
    await queues.offer([{ id: 'slow', kind: 'mail' }]);
    await soon(() => begun);
    await place.close();
    expect(finished).toBe(true);
  });
});

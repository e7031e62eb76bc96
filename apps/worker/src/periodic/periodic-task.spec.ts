import { describe, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { PeriodicTask, reason } from './periodic-task.ts';

const soon = (): Promise<void> => new Promise((wake) => setTimeout(wake, 5));

describe('a round', () => {
  test('never does its work twice at the same time, and never misses a call', async () => {
    let inside = 0;
    let most = 0;
    let times = 0;
    const round = new PeriodicTask({
      name: 'test',
      everyMs: 60_000,
      work: async () => {
        most = Math.max(most, ++inside);
        await soon();
        times += 1;
        inside -= 1;
        return false;
      },
    });
    round.start();
    for (let n = 0; n < 10; n += 1) round.wake();
    await soon();
    await soon();
    await soon();
    await round.stop();
    expect(most).toBe(1);
    expect(times).toBe(2);
  });

  test('goes on while there is more to do', async () => {
    let left = 3;
    const round = new PeriodicTask({ name: 'test', everyMs: 60_000, work: async () => --left > 0 });
    round.start();
    await soon();
    await round.stop();
    expect(left).toBe(0);
  });

  test('tells a failure and comes again', async () => {
    const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
    let times = 0;
    const round = new PeriodicTask({
      name: 'test',
      everyMs: 1,
      work: async () => {
        times += 1;
        if (times === 1) throw Object.assign(new Error('to a person@example.org'), { code: 'ECONNREFUSED' });
        return false;
      },
    });
    round.start();
    for (let waits = 0; times < 2 && waits < 400; waits += 1) await soon();
    await round.stop();
    expect(times).toBeGreaterThan(1);
    expect(told.mock.calls).toEqual([['Error ECONNREFUSED']]);
    expect(round.state()).toMatchObject({ failures: 0 });
    told.mockRestore();
  });

  test('stopped, it ends what it began and begins nothing more', async () => {
    let done = 0;
    const round = new PeriodicTask({
      name: 'test',
      everyMs: 1,
      work: async () => {
        await soon();
        done += 1;
        return true;
      },
    });
    round.start();
    await round.stop();
    expect(done).toBe(1);
    await soon();
    expect(done).toBe(1);
  });

  test('a reason holds no personal data', () => {
    expect(reason(new TypeError('Jeanne Martin'))).toBe('TypeError');
    expect(reason('Jeanne Martin')).toBe('unknown');
  });
});

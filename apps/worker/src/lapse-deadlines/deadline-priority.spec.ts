import { describe, expect, test } from '@jest/globals';
import { DeadlinePriority } from './deadline-priority.ts';

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

describe('dates first', () => {
  test('letters wait until the dates are through, and no longer', async () => {
    const first = new DeadlinePriority();
    const told: string[] = [];
    await first.turn();
    const dates = first.during(async () => {
      await sleep(30);
      told.push('dates');
    });
    await first.turn();
    told.push('letter');
    await dates;
    await first.turn();
    expect(told).toEqual(['dates', 'letter']);
  });

  test('what comes round again is left out meanwhile, and is done at its next round', async () => {
    const first = new DeadlinePriority();
    let tasks = 0;
    const round = () => first.orLater(() => Promise.resolve(++tasks > 0));
    const dates = first.during(() => sleep(20));
    expect(await round()).toBe(false);
    expect(tasks).toBe(0);
    await dates;
    expect(await round()).toBe(true);
  });

  test('and not for ever', async () => {
    const first = new DeadlinePriority(5);
    const dates = first.during(() => sleep(50));
    await sleep(10);
    expect(await first.orLater(() => Promise.resolve(true))).toBe(true);
    await dates;
  });

  test('dates that fail hold up nobody', async () => {
    const first = new DeadlinePriority();
    const failing = first.during(async () => {
      await sleep(5);
      throw new Error('The database is away');
    });
    await Promise.all([first.turn(), expect(failing).rejects.toThrow('away')]);
    await first.turn();
  });

  test('and dates without end do not keep letters for ever', async () => {
    const first = new DeadlinePriority(20);
    const dates = first.during(() => sleep(500));
    const begun = performance.now();
    await first.turn();
    await first.turn();
    expect(performance.now() - begun).toBeLessThan(400);
    await dates;
  });
});

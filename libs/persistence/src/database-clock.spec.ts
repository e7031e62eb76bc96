import { describe, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DatabaseClock } from './database-clock.ts';

const AT = Date.parse('2026-03-02T09:00:00.000Z');

/** A database that knows the time, and a count that goes on when the test says so. */
function db() {
  const world = { at: AT, counted: 1_000, asked: 0, away: false };
  jest.spyOn(performance, 'now').mockImplementation(() => world.counted);
  const query = async () => {
    world.asked += 1;
    if (world.away) throw new Error('away');
    return [{ at: world.at }];
  };
  return { world, clock: new DatabaseClock({ query } as unknown as DataSource) };
}

describe('the clock of the database', () => {
  test('is asked now and then; between, time is counted, and the calendar of the machine is not read', async () => {
    const { world, clock } = db();
    const calendar = jest.spyOn(Date, 'now').mockReturnValue(AT + 864_000_000);
    expect(await clock.now()).toBe('2026-03-02T09:00:00.000Z');
    world.counted += 2_500;
    expect(await clock.now()).toBe('2026-03-02T09:00:02.500Z');
    expect(world.asked).toBe(1);
    world.counted += 8_000;
    world.at = AT + 11_000;
    expect(await clock.now()).toBe('2026-03-02T09:00:11.000Z');
    calendar.mockRestore();
  });

  test('is counted on while the database is away; never seen, it is not invented', async () => {
    const { world, clock } = db();
    await clock.now();
    world.away = true;
    world.counted += 60_000;
    expect(await clock.now()).toBe('2026-03-02T09:01:00.000Z');
    const never = db();
    never.world.away = true;
    await expect(never.clock.now()).rejects.toThrow('away');
  });
});

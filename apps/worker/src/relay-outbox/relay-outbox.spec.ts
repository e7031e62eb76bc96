import { describe, expect, test } from '@jest/globals';
import type { Outbox } from '#casework';
import { instant } from '#law';
import { RelayOutbox } from './relay-outbox.ts';

type Waiting = Awaited<ReturnType<Outbox['waiting']>>;

/** An outbox and a queue in memory, on a clock of their own. */
function fixture() {
  const world = { waiting: [] as Waiting, offered: [] as string[][], away: false, now: 0 };
  const outbox = { waiting: async () => world.waiting } as unknown as Outbox;
  const jobs = {
    offer: async (all: Waiting) => {
      if (world.away) throw new Error('queue away');
      world.offered.push(all.map(({ id }) => id));
    },
  };
  const clock = { now: async () => instant('2026-03-02T09:00:00Z') };
  return { world, relay: new RelayOutbox(outbox, clock, jobs, { afterMs: 1000, now: () => world.now }) };
}

describe('the relay', () => {
  test('offers what waits, once', async () => {
    const { world, relay } = fixture();
    world.waiting = [
      { id: 'a', kind: 'duty' },
      { id: 'b', kind: 'mail' },
    ];
    await relay.handle();
    await relay.handle();
    expect(world.offered).toEqual([['a', 'b']]);
  });

  test('a queue that was wiped is refilled after a while', async () => {
    const { world, relay } = fixture();
    world.waiting = [{ id: 'a', kind: 'duty' }];
    await relay.handle();
    world.now = 1001;
    await relay.handle();
    expect(world.offered).toEqual([['a'], ['a']]);
  });

  test('a queue that was away misses nothing', async () => {
    const { world, relay } = fixture();
    world.waiting = [{ id: 'a', kind: 'duty' }];
    world.away = true;
    await expect(relay.handle()).rejects.toThrow('queue away');
    world.away = false;
    await relay.handle();
    expect(world.offered).toEqual([['a']]);
  });

  test('what failed and is open again is offered again at once', async () => {
    const { world, relay } = fixture();
    world.waiting = [{ id: 'a', kind: 'duty' }];
    await relay.handle();
    relay.forget('a');
    await relay.handle();
    expect(world.offered).toEqual([['a'], ['a']]);
  });

  test('asks for more after a whole batch', async () => {
    const { world, relay } = fixture();
    world.waiting = Array.from({ length: 500 }, (_, n) => ({ id: `d${n}`, kind: 'duty' as const }));
    expect(await relay.handle()).toBe(true);
    world.waiting = [];
    expect(await relay.handle()).toBe(false);
  });
});

/**
 * A program that lives some lives side by side, as a door serves several people: each plays one step of the story in a world
 * of its own and comes to its point. When all have come to theirs, the program dies with them, by a signal that leaves it no
 * last word. Its orders come once it is warm.
 */

import { filesIn, openEnvironment, type Place } from './environment.ts';
import { Points, watchDatabase, watchFiles } from './points.ts';
import { type Actors, storyOf, WORKER } from './story.ts';

export interface Order {
  readonly actors: Actors;
  readonly place: Place;
  readonly step: number;
  /** The nth point; absent, it lives, and says what it passed. */
  readonly dieAt?: number;
  /** Whether the real queue is asked; where the point is elsewhere, it is left out for the sake of time. */
  readonly byQueue?: boolean;
}

/** Of a life that did not come to its point: what it passed on its way to the end, or why it failed. */
export type Lived = { readonly life: number } & ({ readonly passed: readonly string[] } | { readonly failed: string });
export type Told = { readonly warm: true } | { readonly over: true } | Lived;

/** Over once it is told: a program that dies tells nothing more. */
const tell = (what: Told): Promise<void> =>
  new Promise((told) => process.send?.(what, undefined, undefined, () => told()));

/** All lives of this program: where they are lived tells whose call it is. */
const pointsByDatabase = new Map<string, Points>();
const pointsByFolder = new Map<string, Points>();
watchDatabase((database) => pointsByDatabase.get(database));
watchFiles((path) => [...pointsByFolder].find(([folder]) => path.startsWith(folder))?.[1]);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}

async function live(orders: readonly Order[]): Promise<void> {
  let toCome = orders.length;
  let someDie = false;
  const oneLess = (dies: boolean): void => {
    toCome -= 1;
    someDie ||= dies;
    if (toCome === 0 && someDie) die();
  };
  await Promise.all(
    orders.map(async (order, life) => {
      const points = new Points(order.dieAt, () => oneLess(true));
      pointsByDatabase.set(new URL(order.place.worker).pathname.slice(1), points);
      pointsByFolder.set(filesIn(order.place), points);
      try {
        await play(order, points);
        await tell({ life, passed: points.names });
      } catch (error) {
        await tell({ life, failed: error instanceof Error ? String(error.stack) : String(error) });
      }
      oneLess(false);
    }),
  );
  await tell({ over: true });
}

async function play({ actors, place, step, byQueue = true }: Order, points: Points): Promise<void> {
  const one = storyOf(actors)[step];
  if (one === undefined) throw new Error(`No step ${step}`);
  const queue = one.name === WORKER && byQueue ? await openQueue(place) : undefined;
  const across: Points['across'] = (name, call) => points.across(name, call);
  const stage = await openEnvironment(place, [one.by], { across, ...(queue === undefined ? {} : { queue }) });
  stage.setTo(one.on);
  await points.during(() => one.play(stage));
  await Promise.all([stage.close(), queue?.close()]);
}

async function openQueue({ worker }: Place) {
  const { createQueues } = await import('../../libs/delivery/src/queue/queues.ts');
  return createQueues({ databaseUrl: worker });
}

process.on('message', (orders) => void live(orders as readonly Order[]));
void tell({ warm: true });

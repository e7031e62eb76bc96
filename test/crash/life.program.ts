/** A program that plays one step of the story and dies at a point of it. Its orders come once it is warm. */
import { Points, watchDatabase, watchFiles } from './points.ts';
import { filesIn, openStage, type Place } from './stage.ts';
import { type Cast, storyOf, WORKER } from './story.ts';

export interface Order {
  readonly cast: Cast;
  readonly place: Place;
  readonly step: number;
  /** The nth point; absent, it lives, and says what it passed. */
  readonly dieAt?: number;
  /** Whether the real queue is asked; where the point is elsewhere, it is left out for the sake of time. */
  readonly byQueue?: boolean;
}

export type Told = { readonly warm: true } | { readonly passed: readonly string[] } | { readonly failed: string };

const tell = (what: Told): void => void process.send?.(what);

async function live({ cast, place, step, dieAt, byQueue = true }: Order): Promise<void> {
  const points = new Points(dieAt);
  watchDatabase(points);
  watchFiles(points, filesIn(place));
  const one = storyOf(cast)[step];
  if (one === undefined) throw new Error(`No step ${step}`);
  const queue = one.name === WORKER && byQueue ? await openQueue(place) : undefined;
  const across: Points['across'] = (name, call) => points.across(name, call);
  const stage = await openStage(place, [one.by], { across, ...(queue === undefined ? {} : { queue }) });
  stage.stand(one.on);
  await points.during(() => one.play(stage));
  await Promise.all([stage.close(), queue?.close()]);
  tell({ passed: points.names });
}

async function openQueue({ worker }: Place) {
  const { createQueues } = await import('../../libs/delivery/src/queue/queues.ts');
  return createQueues({ databaseUrl: worker });
}

process.once('message', (order) => {
  live(order as Order).then(
    () => process.disconnect(),
    (error: unknown) => {
      tell({ failed: error instanceof Error ? String(error.stack) : String(error) });
      process.disconnect();
    },
  );
});
tell({ warm: true });

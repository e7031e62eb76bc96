import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import type { Backend, JobData } from './backends.ts';
import { type JobKind, queueNames } from './job.ts';

/**
 * How a worker handles its jobs. `handle`: called with the id of a job; if it rejects, the job is tried again.
 * `concurrency`: 4 by default.
 */
export interface WorkOptions {
  readonly handle: (id: string) => Promise<unknown>;
  readonly concurrency?: number;
  /** Milliseconds without a sign of life after which a job goes to another worker; 60,000 by default. */
  readonly lockMs?: number;
}

/**
 * Worker that takes the jobs of one kind. `ready` resolves once it takes jobs, or is closed before; it never rejects.
 */
export interface QueueWorker {
  ready(): Promise<void>;
  /** Finishes the jobs in hand and takes no more. */
  close(): Promise<void>;
}

/**
 * Takes jobs of one kind. A worker of BullMQ set to work on a queue that it may not read spins without end and stops the
 * whole program, so it is set to work only once the queue can be used; until then this asks again every second.
 */
export function openQueueWorker(
  backend: Backend,
  kind: JobKind,
  { handle, concurrency = 4, lockMs = 60_000 }: WorkOptions,
  onError: (error: Error) => void,
): QueueWorker {
  const stopping = new AbortController();
  const stopped = new Promise<void>((stop) => stopping.signal.addEventListener('abort', () => stop()));
  const inHand = new Set<Promise<unknown>>();
  let worker: Worker<JobData> | undefined;

  const take = (job: { data: JobData }): Promise<unknown> => {
    const done = handle(job.data.id).finally(() => inHand.delete(done));
    inHand.add(done);
    return done;
  };

  const opened = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await backend.check();
        break;
      } catch (error) {
        onError(error as Error);
        await pause(1000, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
    if (stopping.signal.aborted) return;
    worker = backend.worker(queueNames[kind], take, { concurrency, lockDuration: lockMs });
    worker.on('error', onError);
    await Promise.race([worker.waitUntilReady(), stopped]);
  })().catch(onError);

  return {
    ready: () => opened,
    close: async () => {
      stopping.abort();
      await opened;
      const left = worker?.close();
      await Promise.allSettled(inHand);
      await leaving(left);
    },
  };
}

/** A queue that is away hears no farewell: after so long one goes without. */
const FAREWELL_MS = 2_000;

export async function leaving(farewell: Promise<unknown> | undefined): Promise<void> {
  const enough = new AbortController();
  await Promise.race([farewell, pause(FAREWELL_MS, undefined, { signal: enough.signal }).catch(() => {})]);
  enough.abort();
}

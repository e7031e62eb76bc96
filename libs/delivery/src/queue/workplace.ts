import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import type { Backend, JobData } from './backends.ts';
import { type JobKind, queueNames } from './job.ts';

export interface WorkOptions {
  readonly handle: (id: string) => Promise<unknown>;
  readonly concurrency?: number;
  /** After so long without a sign of life a job goes to another worker. */
  readonly lockMs?: number;
}

export interface Workplace {
  ready(): Promise<void>;
  /** Finishes the jobs in hand and takes no more. */
  close(): Promise<void>;
}

/**
 * Takes jobs of one kind. A worker of BullMQ set to work on a queue that it may not read spins without end and stops the
 * whole program, so it is set to work only once the queue can be used; until then this asks again every second.
 */
export function openWorkplace(
  backend: Backend,
  kind: JobKind,
  { handle, concurrency = 4, lockMs = 60_000 }: WorkOptions,
  onError: (error: Error) => void,
): Workplace {
  const stopping = new AbortController();
  let worker: Worker<JobData> | undefined;

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
    worker = backend.worker(queueNames[kind], (job) => handle(job.data.id), { concurrency, lockDuration: lockMs });
    worker.on('error', onError);
    await worker.waitUntilReady();
  })().catch(onError);

  return {
    ready: () => opened,
    close: async () => {
      stopping.abort();
      await opened;
      await worker?.close();
    },
  };
}

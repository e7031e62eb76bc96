import type { Queue } from 'bullmq';
import { byPostgres, byRedis, type JobData } from './backends.ts';
import { type Job, type JobKind, jobIdOf, queueNames } from './job.ts';
import { leaving, openQueueWorker, type QueueWorker, type WorkOptions } from './queue-worker.ts';

/** Where the queues lie, and where their errors are reported. */
export interface QueueConfig {
  /** Several machines share the work by Redis; without it the queue lives in the database. */
  readonly redisUrl?: string | undefined;
  readonly databaseUrl: string;
  /** Receives errors outside of jobs, which are not thrown; the outbox offers again what was lost. */
  readonly onError?: (error: Error) => void;
}

/** Queues of jobs, one for each kind. They may be lost: the outbox holds what is owed. */
export interface Queues {
  /** The same job offered twice, while it waits or runs, is one job. */
  offer(jobs: readonly Job[]): Promise<void>;
  work(kind: JobKind, options: WorkOptions): QueueWorker;
  /** Jobs waiting or running, by kind. */
  waiting(): Promise<Record<JobKind, number>>;
  close(): Promise<void>;
}

/**
 * Opens the queues, in Redis or else in the database. They are disposable: what is owed are rows of the outbox, and a
 * job only calls for one of them to be looked at.
 */
export function createQueues({ redisUrl, databaseUrl, onError = () => {} }: QueueConfig): Queues {
  const backend = redisUrl ? byRedis(redisUrl) : byPostgres(databaseUrl, onError);
  const queues = { duty: backend.queue(queueNames.duty), mail: backend.queue(queueNames.mail) };
  const workplaces: QueueWorker[] = [];
  for (const queue of Object.values(queues)) queue.on('error', onError);

  return {
    async offer(jobs) {
      for (let from = 0; from < jobs.length; from += AT_ONCE) {
        await Promise.all(jobs.slice(from, from + AT_ONCE).map((job) => add(queues[job.kind], job)));
      }
    },
    work(kind, options) {
      const place = openQueueWorker(backend, kind, options, onError);
      workplaces.push(place);
      return place;
    },
    async waiting() {
      return { duty: await count(queues.duty), mail: await count(queues.mail) };
    },
    async close() {
      await Promise.all(workplaces.map((place) => place.close()));
      await Promise.all(Object.values(queues).map((queue) => leaving(queue.close())));
      await backend.close();
    },
  };
}

const AT_ONCE = 16;

/**
 * One by one, not `addBulk`: in PostgreSQL that one makes a sequence and temporary tables, which the role of the worker,
 * owning nothing, may not.
 */
async function add(queue: Queue<JobData>, job: Job): Promise<void> {
  await queue.add(job.kind, { id: job.id }, { ...kept, jobId: jobIdOf(job) });
}

/**
 * Nothing is kept of a job that ended, well or badly: a kept id would refuse the same duty when it is offered again.
 * A crash of a handler is tried three times here; the outbox knows the longer patience.
 */
const kept = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: true,
} as const;

async function count(queue: Queue<JobData>): Promise<number> {
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

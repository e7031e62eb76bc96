import {
  type ConnectionOptions,
  createPostgresBackend,
  type PostgresConnectionOptions,
  Queue,
  Worker,
  withBackend,
} from 'bullmq';
import pg from 'pg';
import { type Job, type JobKind, jobIdOf, queueNames } from './job.ts';

export interface QueueConfig {
  /** Several machines share the work by Redis; without it the queue lives in the database. */
  readonly redisUrl?: string | undefined;
  readonly databaseUrl: string;
  /** Something went wrong between two jobs: told, never thrown; the outbox offers again what was lost. */
  readonly onError?: (error: Error) => void;
}

export interface Queues {
  /** The same job offered twice, while it waits or runs, is one job. */
  offer(jobs: readonly Job[]): Promise<void>;
  work(kind: JobKind, options: WorkOptions): Workplace;
  /** Jobs waiting or running, by kind. */
  waiting(): Promise<Record<JobKind, number>>;
  close(): Promise<void>;
}

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

interface JobData {
  readonly id: string;
}

/** The queue is disposable: truth and duties are rows of the outbox, and a job is only the call to look at one. */
export function createQueues(config: QueueConfig): Queues {
  const backend = config.redisUrl ? byRedis(config.redisUrl) : byPostgres(config.databaseUrl);
  const onError = config.onError ?? (() => {});
  backend.onError(onError);
  const queues = { duty: backend.queue(queueNames.duty), mail: backend.queue(queueNames.mail) };
  const workers = new Set<Workplace>();
  for (const queue of Object.values(queues)) queue.on('error', onError);

  return {
    async offer(jobs) {
      for (let from = 0; from < jobs.length; from += AT_ONCE) {
        await Promise.all(jobs.slice(from, from + AT_ONCE).map((job) => add(queues[job.kind], job)));
      }
    },
    work(kind, { handle, concurrency = 4, lockMs = 60_000 }) {
      const worker = backend.worker(queueNames[kind], (job) => handle(job.data.id), {
        concurrency,
        lockDuration: lockMs,
      });
      worker.on('error', onError);
      const place: Workplace = {
        ready: async () => void (await worker.waitUntilReady()),
        close: async () => {
          workers.delete(place);
          await worker.close();
        },
      };
      workers.add(place);
      return place;
    },
    async waiting() {
      const count = async (queue: Queue<JobData>) =>
        Object.values(await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized')).reduce((a, b) => a + b, 0);
      return { duty: await count(queues.duty), mail: await count(queues.mail) };
    },
    async close() {
      await Promise.all([...workers].map((worker) => worker.close()));
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await backend.close();
    },
  };
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

const AT_ONCE = 16;

/**
 * One by one, not `addBulk`: in PostgreSQL that one makes a sequence and temporary tables, which the role of the worker,
 * owning nothing, may not.
 */
async function add(queue: Queue<JobData>, job: Job): Promise<void> {
  await queue.add(job.kind, { id: job.id }, { ...kept, jobId: jobIdOf(job) });
}

interface Backend {
  queue(name: string): Queue<JobData>;
  worker(name: string, handle: (job: { data: JobData }) => Promise<unknown>, options: WorkerSettings): Worker<JobData>;
  onError(tell: (error: Error) => void): void;
  close(): Promise<void>;
}

interface WorkerSettings {
  readonly concurrency: number;
  readonly lockDuration: number;
}

/** One pool for all queues and workers; each worker holds one of its connections to listen. */
function byPostgres(databaseUrl: string): Backend {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    keepAlive: true,
    options: '-c search_path=bullmq',
  });
  // BullMQ describes a pool in its own words, to which that of pg answers but for an index signature.
  const connection = pool as unknown as PostgresConnectionOptions;
  const bound = withBackend(createPostgresBackend);
  return {
    queue: (name) => new bound.Queue(name, { connection }) as unknown as Queue<JobData>,
    worker: (name, handle, options) =>
      new bound.Worker<JobData>(name, handle, { ...options, connection }) as unknown as Worker<JobData>,
    onError: (tell) => void pool.on('error', tell),
    close: () => pool.end(),
  };
}

function byRedis(url: string): Backend {
  const connection: ConnectionOptions = { url, maxRetriesPerRequest: null };
  return {
    queue: (name) => new Queue<JobData>(name, { connection }),
    worker: (name, handle, options) => new Worker<JobData>(name, handle, { ...options, connection }),
    onError: () => {},
    close: async () => {},
  };
}

import {
  type ConnectionOptions,
  createPostgresBackend,
  type PostgresConnectionOptions,
  Queue,
  Worker,
  withBackend,
} from 'bullmq';
import pg from 'pg';

export interface JobData {
  readonly id: string;
}

/** BullMQ on one of its two grounds. */
export interface Backend {
  queue(name: string): Queue<JobData>;
  worker(name: string, handle: (job: { data: JobData }) => Promise<unknown>, options: WorkerSettings): Worker<JobData>;
  /** Throws while the queue cannot be used. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkerSettings {
  readonly concurrency: number;
  readonly lockDuration: number;
}

/** One pool for all queues and workers; each worker holds one of its connections to listen. */
export function byPostgres(databaseUrl: string, onError: (error: Error) => void): Backend {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    keepAlive: true,
    options: '-c search_path=bullmq',
  });
  pool.on('error', onError);
  // BullMQ describes a pool in its own words, to which that of pg answers but for an index signature.
  const connection = pool as unknown as PostgresConnectionOptions;
  const bound = withBackend(createPostgresBackend);
  return {
    queue: (name) => new bound.Queue(name, { connection }) as unknown as Queue<JobData>,
    worker: (name, handle, options) =>
      new bound.Worker<JobData>(name, handle, { ...options, connection }) as unknown as Worker<JobData>,
    check: async () => void (await pool.query('SELECT FROM bullmq.job LIMIT 1')),
    close: () => pool.end(),
  };
}

/** Away, Redis is looked for again as often as this. */
const AGAIN_MS = 1_000;

export function byRedis(url: string): Backend {
  const connection: ConnectionOptions = { url, maxRetriesPerRequest: null, retryStrategy: () => AGAIN_MS };
  return {
    queue: (name) => new Queue<JobData>(name, { connection }),
    worker: (name, handle, options) => new Worker<JobData>(name, handle, { ...options, connection }),
    // ioredis connects again by itself.
    check: async () => {},
    close: async () => {},
  };
}

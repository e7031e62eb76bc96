import fsp, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import pg from 'pg';

/**
 * The moments between two calls to the world: the database, the queue, the files, the mail server. Each is after one call
 * and before the next. The program can be told to die at one of them, by a signal that leaves it no last word.
 */
export class Points {
  readonly names: string[] = [];
  private counting = false;

  constructor(private readonly dieAt: number | undefined) {}

  pass(before: string): void {
    if (!this.counting) return;
    this.names.push(before);
    if (this.names.length === this.dieAt) die();
  }

  /** Counts what happens in this work, its beginning and its end included. */
  async during(work: () => Promise<void>): Promise<void> {
    this.counting = true;
    await work();
    this.pass('the end');
    this.counting = false;
  }

  /** One call as a whole, whatever it does inside. */
  async across<T>(name: string, call: () => Promise<T>): Promise<T> {
    const { counting } = this;
    this.pass(name);
    this.counting = false;
    try {
      return await call();
    } finally {
      this.counting = counting;
    }
  }
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}

/** Every statement that leaves for the database. */
export function watchDatabase(points: Points): void {
  const asked = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function query(this: pg.Client, ...given: unknown[]) {
    points.pass(`database: ${wordsOf(given[0])}`);
    return asked.apply(this, given);
  } as typeof pg.Client.prototype.query;
}

function wordsOf(statement: unknown): string {
  if (typeof statement === 'object' && statement !== null && 'name' in statement) return String(statement.name);
  const text = typeof statement === 'string' ? statement : String((statement as { text?: string }).text);
  return text.trim().split(/\s+/).slice(0, 3).join(' ');
}

const CALLS = ['open', 'mkdir', 'rename', 'rm'] as const;

/** Everything that is done in this folder. */
export function watchFiles(points: Points, folder: string): void {
  const disk = fsp as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  for (const name of CALLS) {
    const real = disk[name] as (...given: unknown[]) => Promise<unknown>;
    disk[name] = async (...given) => {
      if (!String(given[0]).startsWith(folder)) return real(...given);
      points.pass(`files: ${name}`);
      const result = await real(...given);
      if (name === 'open') watchHandle(points, result as FileHandle);
      return result;
    };
  }
  syncBuiltinESMExports();
}

function watchHandle(points: Points, handle: FileHandle): void {
  for (const name of ['write', 'sync'] as const) {
    const real = handle[name].bind(handle) as (...given: unknown[]) => Promise<unknown>;
    Object.assign(handle, {
      [name]: (...given: unknown[]) => {
        points.pass(`files: ${name}`);
        return real(...given);
      },
    });
  }
}

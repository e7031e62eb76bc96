import fsp, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import pg from 'pg';

/**
 * The moments of one life between two calls to the world: the database, the queue, the files, the mail server. Each is after
 * one call and before the next. A life can be told to end at one of them: it makes that call no more, nor any other.
 */
export class Points {
  readonly names: string[] = [];
  private counting = false;
  private ended = false;

  constructor(
    private readonly dieAt: number | undefined,
    private readonly arrived: () => void,
  ) {}

  /** Whether the call may be made; whoever may not make it waits for the end of the program. */
  pass(before: string): boolean {
    if (this.ended) return false;
    if (!this.counting) return true;
    this.names.push(before);
    // Which of two mails is taken first is not fixed, nor is the number of calls that it takes: the end is the end.
    const dies = this.names.length === this.dieAt || (before === THE_END && this.dieAt !== undefined);
    if (!dies) return true;
    this.ended = true;
    this.arrived();
    return false;
  }

  /** Counts what happens in this work, its beginning and its end included. */
  async during(work: () => Promise<void>): Promise<void> {
    this.counting = true;
    await work();
    if (!this.pass(THE_END)) await FOR_EVER;
    this.counting = false;
  }

  /** One call as a whole, whatever it does inside. */
  async across<T>(name: string, call: () => Promise<T>): Promise<T> {
    const { counting } = this;
    if (!this.pass(name)) return FOR_EVER;
    this.counting = false;
    try {
      return await call();
    } finally {
      this.counting = counting;
    }
  }
}

const THE_END = 'the end';
const FOR_EVER = new Promise<never>(() => {});

/** Every statement that leaves for the database of a life. */
export function watchDatabase(pointsOf: (database: string) => Points | undefined): void {
  const asked = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function query(this: pg.Client, ...given: unknown[]) {
    const points = pointsOf(this.database ?? '');
    return points?.pass(`database: ${wordsOf(given[0])}`) === false ? FOR_EVER : asked.apply(this, given);
  } as typeof pg.Client.prototype.query;
}

function wordsOf(statement: unknown): string {
  if (typeof statement === 'object' && statement !== null && 'name' in statement) return String(statement.name);
  const text = typeof statement === 'string' ? statement : String((statement as { text?: string }).text);
  return text.trim().split(/\s+/).slice(0, 3).join(' ');
}

const CALLS = ['open', 'mkdir', 'rename', 'rm'] as const;

/** Everything that is done in the folder of a life. */
export function watchFiles(pointsOf: (path: string) => Points | undefined): void {
  const disk = fsp as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  for (const name of CALLS) {
    const real = disk[name] as (...given: unknown[]) => Promise<unknown>;
    disk[name] = async (...given) => {
      const points = pointsOf(String(given[0]));
      if (points === undefined) return real(...given);
      if (!points.pass(`files: ${name}`)) return FOR_EVER;
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
      [name]: (...given: unknown[]) => (points.pass(`files: ${name}`) ? real(...given) : FOR_EVER),
    });
  }
}

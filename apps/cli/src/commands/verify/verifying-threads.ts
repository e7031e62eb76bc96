import { Worker } from 'node:worker_threads';
import type { Findings, Task, VerificationWorkers } from '#casework';

/** What a thread is told of where to look. */
export interface ThreadInput {
  readonly databaseUrl: string;
  readonly filesDir: string;
  readonly deep: boolean;
}

/** One stretch is on its way from the database while another is looked at. */
export const AT_ONCE = 2;

/** In a built program only: a thread is loaded by its file, and loads no TypeScript. */
const THREAD = new URL('./verifying-thread.js', import.meta.url);

/**
 * Disputes are read, looked at and forgotten: with room for a stretch or two, what is forgotten is never moved about
 * first.
 */
const YOUNG_GENERATION_MB = 64;

interface Thread {
  readonly worker: Worker;
  inHand: number;
}

interface Waiting {
  readonly thread: Thread;
  readonly done: (findings: Findings) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Shares the disputes among threads, each with connections of its own. A thread begins when those before it are busy.
 */
export class VerifyingThreads implements VerificationWorkers {
  readonly most: number;
  private readonly threads: Thread[] = [];
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(
    private readonly number: number,
    private readonly given: ThreadInput,
  ) {
    this.most = number * AT_ONCE;
  }

  lookAt(task: Task): Promise<Findings> {
    const thread = this.leastBusy();
    thread.inHand += 1;
    this.last += 1;
    const id = this.last;
    return new Promise((done, fail) => {
      this.waiting.set(id, { thread, done, fail });
      thread.worker.postMessage({ id, task });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private leastBusy(): Thread {
    const [first, ...others] = this.threads;
    const free = others.reduce((least, one) => (least && one.inHand >= least.inHand ? least : one), first);
    return free === undefined || (free.inHand >= AT_ONCE && this.threads.length < this.number) ? this.another() : free;
  }

  private another(): Thread {
    const worker = new Worker(THREAD, {
      execArgv: [],
      workerData: this.given,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    const thread: Thread = { worker, inHand: 0 };
    worker.on('message', (answer) => this.answered(answer));
    worker.once('error', (error) => this.lost(thread, error));
    worker.once('exit', () => this.lost(thread, new Error('A verifying thread ended')));
    this.threads.push(thread);
    return thread;
  }

  private answered({
    id,
    findings,
    failure,
  }: {
    readonly id: number;
    readonly findings?: Findings;
    readonly failure?: { readonly code?: string; readonly message: string };
  }): void {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return;
    this.waiting.delete(id);
    waiting.thread.inHand -= 1;
    if (findings === undefined) waiting.fail(Object.assign(new Error(failure?.message), { code: failure?.code }));
    else waiting.done(findings);
  }

  /** What a thread did not look at is not looked at: whoever waits for it is told. */
  private lost(thread: Thread, error: Error): void {
    if (this.threads.includes(thread)) this.threads.splice(this.threads.indexOf(thread), 1);
    for (const [id, waiting] of this.waiting) {
      if (waiting.thread !== thread) continue;
      this.waiting.delete(id);
      waiting.fail(error);
    }
  }
}

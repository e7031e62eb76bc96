import { Worker } from 'node:worker_threads';
import type { NoticePrinter } from '#casework';
import type { Letter } from '#notices';

interface Waiting {
  readonly done: (pdf: Uint8Array) => void;
  readonly fail: (error: Error) => void;
}

/** In a built program only: a thread is loaded by its file, and loads no TypeScript. */
const THREAD = new URL('./drawing-thread.js', import.meta.url);

/**
 * Draws in a thread of its own. In the worker's one thread each letter would hold up every date that comes meanwhile by
 * tens of milliseconds at each of its questions to the database.
 */
export class ThreadPrinter implements NoticePrinter {
  private thread: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  print(letter: Letter): Promise<Uint8Array> {
    this.last += 1;
    const id = this.last;
    const thread = this.running();
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail });
      thread.ref();
      thread.postMessage({ id, letter });
    });
  }

  private running(): Worker {
    if (this.thread !== undefined) return this.thread;
    const thread = new Worker(THREAD, { execArgv: [] });
    thread.on('message', (answer) => this.answered(answer));
    // Those who wait are told, and the next letter finds a new thread.
    const lost = (error: Error) => {
      if (this.thread === thread) this.thread = undefined;
      for (const { fail } of this.waiting.values()) fail(error);
      this.waiting.clear();
    };
    thread.once('error', lost);
    thread.once('exit', () => lost(new Error('The drawing thread ended')));
    this.thread = thread;
    return thread;
  }

  private answered({
    id,
    pdf,
    failure,
  }: {
    readonly id: number;
    readonly pdf?: Uint8Array;
    readonly failure?: string;
  }) {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    // A thread with nothing to do does not keep the program from ending.
    if (this.waiting.size === 0) this.thread?.unref();
    if (pdf === undefined) waiting?.fail(new Error(failure ?? 'Nothing was drawn'));
    else waiting?.done(pdf);
  }
}

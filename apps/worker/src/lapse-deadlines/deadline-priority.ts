import { Injectable, Optional } from '@nestjs/common';

/** However many dates have come, letters do not wait longer than this for them. */
const LONGEST_MS = 120_000;

/**
 * A date is a moment of the law, a letter tells of it: while dates that have come are acted on, letters, mails and
 * statistics stand aside. On one machine they want the same processors, and a letter is twenty times the work of a
 * date.
 */
@Injectable()
export class DeadlinePriority {
  private running: { readonly since: number; readonly over: Promise<unknown> } | undefined;

  constructor(@Optional() private readonly longestMs = LONGEST_MS) {}

  async during<T>(dates: () => Promise<T>): Promise<T> {
    const over = dates();
    const mine = { since: performance.now(), over: over.catch(() => undefined) };
    this.running = mine;
    try {
      return await over;
    } finally {
      if (this.running === mine) this.running = undefined;
    }
  }

  /** Returns when no date is being acted on, or when it has lasted too long: for work already in hand. */
  async turn(): Promise<void> {
    if (this.running === undefined) return;
    const left = this.left();
    if (left <= 0) return;
    const { over } = this.running;
    let late: NodeJS.Timeout | undefined;
    await Promise.race([
      over,
      new Promise((wake) => {
        late = setTimeout(wake, left);
      }),
    ]);
    clearTimeout(late);
  }

  /** For work that comes round again: while dates are being acted on there is none of it to do, and no more at once. */
  async orLater(work: () => Promise<boolean>): Promise<boolean> {
    return this.left() > 0 ? false : work();
  }

  /** How much longer, in milliseconds, others stand aside at most. */
  private left(): number {
    return this.running === undefined ? 0 : this.longestMs - (performance.now() - this.running.since);
  }
}

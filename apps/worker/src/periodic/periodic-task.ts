import { Logger } from '@nestjs/common';
import { kindOf } from '#observability';
import type { HeartbeatMonitor } from './heartbeat-monitor.ts';

export interface PeriodicTaskOptions {
  readonly name: string;
  readonly everyMs: number;
  /** True when there is more to do at once. */
  readonly work: () => Promise<boolean>;
}

/**
 * Does the same work again and again, never twice at the same time. A failure is told and the next round comes: what
 * was not done is still in the database.
 */
export class PeriodicTask {
  readonly name: string;
  private readonly log: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private lastDoneAt: Date | undefined;
  private failures = 0;
  private heartbeat: HeartbeatMonitor | undefined;

  constructor(private readonly options: PeriodicTaskOptions) {
    this.name = options.name;
    this.log = new Logger(options.name);
  }

  start(heartbeat?: HeartbeatMonitor): void {
    this.heartbeat = heartbeat;
    this.wake();
  }

  /** Do not wait for the hour: something has just happened. */
  wake(): void {
    if (this.stopped) return;
    if (this.running !== undefined) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.runTask().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.again) {
        this.again = false;
        this.wake();
      } else {
        this.timer = setTimeout(() => this.wake(), this.pause());
      }
    });
  }

  /** Finishes the round that runs, and begins no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** For health: when it last went well, and how often it has failed since. */
  state(): { readonly name: string; readonly lastDoneAt: string | undefined; readonly failures: number } {
    return { name: this.name, lastDoneAt: this.lastDoneAt?.toISOString(), failures: this.failures };
  }

  private async runTask(): Promise<void> {
    const begun = performance.now();
    const over = async (error?: unknown) =>
      this.heartbeat?.over(this.name, {
        everyMs: this.options.everyMs,
        lastedMs: performance.now() - begun,
        ...(error === undefined ? {} : { error: reason(error) }),
      });
    try {
      const closed = await this.heartbeat?.closed();
      if (closed !== undefined) throw new Closed(closed);
      // A long round shows that it lives.
      while ((await this.options.work()) && !this.stopped) await over();
      await over();
      this.lastDoneAt = new Date();
      this.failures = 0;
    } catch (error) {
      await over(error);
      this.failures += 1;
      // An outage is told once at its beginning and then now and again, not at every round.
      if (this.failures === 1 || this.failures % 60 === 0) this.log.error(reason(error));
    }
  }

  /** After failures the rounds come more slowly, up to half a minute apart. */
  private pause(): number {
    const { everyMs } = this.options;
    return this.failures === 0
      ? everyMs
      : Math.max(everyMs, Math.min(30_000, everyMs * 2 ** Math.min(this.failures, 5)));
  }
}

/** The service waits: not a failure of the duty, but it is not done either. */
class Closed extends Error {
  readonly code: string;

  constructor(why: string) {
    super(why);
    this.name = 'Closed';
    this.code = why.toUpperCase().replaceAll('-', '_');
  }
}

/** What went wrong, in one line without personal data: the kind of error, and its code where it has one. */
export const reason = kindOf;

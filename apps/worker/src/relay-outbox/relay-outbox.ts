import { Optional } from '@nestjs/common';
import { Clock, Outbox } from '#casework';
import { Scheduled } from '../periodic/scheduled.ts';

/** Where open duties and mails are offered to be carried out; what it forgets is offered again. */
export abstract class Jobs {
  /** The same id offered twice is one job. */
  abstract offer(jobs: readonly { readonly id: string; readonly kind: 'duty' | 'mail' }[]): Promise<void>;
}

const BATCH = 500;
/** What was offered so long ago and is open still is offered again. */
const AGAIN_MS = 10_000;

/**
 * Offers what the outbox holds open to the queue. The queue is disposable: wiped, it is refilled from here; away, this
 * fails and tries again.
 */
@Scheduled({ name: 'relay-outbox', everyMs: 1_000, rehearsalMs: 200, dates: 'after' })
export class RelayOutbox {
  /** Offered a moment ago and perhaps not yet taken up: not to be offered at every round. */
  private readonly offered = new Map<string, number>();

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    @Optional() private readonly again = { afterMs: AGAIN_MS, now: Date.now },
  ) {}

  /** True when there was a whole batch, so that there may be more. */
  async handle(): Promise<boolean> {
    const waiting = await this.outbox.waiting(await this.clock.now(), BATCH);
    const now = this.again.now();
    for (const [id, at] of this.offered) if (now - at > this.again.afterMs) this.offered.delete(id);
    const fresh = waiting.filter(({ id }) => !this.offered.has(id));
    if (fresh.length === 0) return false;
    await this.jobs.offer(fresh);
    for (const { id } of fresh) this.offered.set(id, now);
    return waiting.length === BATCH;
  }

  /** Done or failed: should it come back, it is offered at once. */
  forget(id: string): void {
    this.offered.delete(id);
  }
}

import { Injectable, Optional } from '@nestjs/common';
import { Clock, carryOutDuty, NoticeDeps } from '#casework';
import { reason } from '../periodic/periodic-task.ts';
import { withTimeout } from '../periodic/with-timeout.ts';

/** One duty of the outbox: its notice is written and its mails are queued, or it is put off with the reason. */
@Injectable()
export class CarryOutDuty {
  constructor(
    private readonly deps: NoticeDeps,
    private readonly clock: Clock,
    @Optional() private readonly longestMs?: number,
  ) {}

  /** True when it is done. A duty that was done before is done: the job may come twice. */
  async handle(outboxId: string): Promise<boolean> {
    try {
      await withTimeout(carryOutDuty(this.deps, outboxId), this.longestMs);
      return true;
    } catch (error) {
      await this.deps.outbox.failed(outboxId, 'duty', reason(error), await this.clock.now());
      return false;
    }
  }
}

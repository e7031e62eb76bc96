import { type Clock, carryOutDuty, type Desk } from '#casework';
import { reason } from '../rounds/round.ts';
import { within } from '../rounds/within.ts';

/** One duty of the outbox: its notice is written and its mails are queued, or it is put off with the reason. */
export class CarryOutDuty {
  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
    private readonly longestMs?: number,
  ) {}

  /** True when it is done. A duty that was done before is done: the job may come twice. */
  async handle(outboxId: string): Promise<boolean> {
    try {
      await within(carryOutDuty(this.desk, outboxId), this.longestMs);
      return true;
    } catch (error) {
      await this.desk.outbox.failed(outboxId, 'duty', reason(error), await this.clock.now());
      return false;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { MailDeps, sendMail } from '#casework';
import { reason } from '../periodic/periodic-task.ts';
import { withTimeout } from '../periodic/with-timeout.ts';

/** One mail of the outbox: it leaves and what became of it is recorded, or it is put off with the reason. */
@Injectable()
export class SendMail {
  constructor(private readonly deps: MailDeps) {}

  /** True when it is done. A mail that left before has left: the job may come twice. */
  async handle(mailId: string): Promise<boolean> {
    try {
      await withTimeout(sendMail(this.deps, mailId));
      return true;
    } catch (error) {
      await this.deps.outbox.failed(mailId, 'mail', reason(error), await this.deps.clock.now());
      return false;
    }
  }
}

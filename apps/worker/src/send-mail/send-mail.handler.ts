import { type MailRoom, sendMail } from '#casework';
import { reason } from '../rounds/round.ts';
import { within } from '../rounds/within.ts';

/** One mail of the outbox: it leaves and what became of it is recorded, or it is put off with the reason. */
export class SendMail {
  constructor(private readonly room: MailRoom) {}

  /** True when it is done. A mail that left before has left: the job may come twice. */
  async handle(mailId: string): Promise<boolean> {
    try {
      await within(sendMail(this.room, mailId));
      return true;
    } catch (error) {
      await this.room.outbox.failed(mailId, 'mail', reason(error), await this.room.clock.now());
      return false;
    }
  }
}

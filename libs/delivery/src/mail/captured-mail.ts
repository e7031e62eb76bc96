import type { MailOutcome } from '#casework';
import type { Message } from './mail-content.ts';
import type { MailTransport } from './mail-transport.ts';

/** Where a rehearsal keeps the mails that it does not send; the same id kept twice is one mail. */
export interface CapturedMail {
  keep(message: Message): Promise<void>;
}

/** An address by which a rehearsal shows what becomes of a mail that comes back. */
export function comesBack(address: string): boolean {
  return address.includes('@revient.');
}

/** Nothing leaves the portal: mails are kept, and read in the browser. */
export class CaptureTransport implements MailTransport {
  constructor(private readonly captured: CapturedMail) {}

  async deliver(message: Message): Promise<MailOutcome> {
    if (comesBack(message.to)) return { outcome: 'bounced', transportId: `<${message.id}@captured>` };
    await this.captured.keep(message);
    return { outcome: 'sent', transportId: `<${message.id}@captured>` };
  }

  async close(): Promise<void> {}
}

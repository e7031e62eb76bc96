import { type DeliveryReport, type MailDeps, type Return, recordReturn } from '#casework';
import { Scheduled } from '../periodic/scheduled.ts';

/** The mailbox to which mails come back. */
export interface Mailbox {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array | 'unfit' | undefined>;
  putAway(name: string): Promise<void>;
}

/** What a message was, as it is counted: a recorded return, or why it changed nothing. */
export type ReportKind = Exclude<Return, 'waits'> | Exclude<DeliveryReport['kind'], 'failed'> | 'unfit';

const AT_ONCE = 50;

/** Reads what came back since: a mail that did not arrive after all is recorded, and whatever was read is put away. */
@Scheduled({ name: 'read-returns', everyMs: 30_000 })
export class ReadReturns {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly read: (content: Uint8Array) => Promise<DeliveryReport>,
    private readonly deps: Pick<MailDeps, 'outbox' | 'records' | 'clock'>,
    private readonly count: (kind: ReportKind) => void,
  ) {}

  /**
   * True when there is more. A message that could not be dealt with stays for the next round, and does not hold the
   * others.
   */
  async handle(): Promise<boolean> {
    let done = 0;
    let trouble: unknown;
    for (const name of await this.mailbox.names()) {
      if (done === AT_ONCE) return true;
      try {
        if (await this.take(name)) done += 1;
      } catch (error) {
        trouble ??= error;
      }
    }
    if (trouble !== undefined) throw trouble;
    return false;
  }

  /** False for what is left where it is. */
  private async take(name: string): Promise<boolean> {
    const content = await this.mailbox.read(name);
    if (content === undefined) return false;
    const kind = content === 'unfit' ? content : await this.record(await this.read(content));
    if (kind === 'waits') return false;
    await this.mailbox.putAway(name);
    this.count(kind);
    return true;
  }

  private async record(report: DeliveryReport): Promise<ReportKind | 'waits'> {
    return report.kind === 'failed' ? recordReturn(this.deps, report.mailId) : report.kind;
  }
}

import type { MailDeps } from '#casework';
import { Maildir, readDeliveryReport } from '#delivery';
import type { Metrics } from '#observability';
import { PeriodicTask } from '../periodic/periodic-task.ts';
import { ReadReturns } from './read-returns.handler.ts';

const EVERY_MS = 30_000;

/** The round that reads what came back. A folder that is no Maildir stops the worker, not the first report. */
export async function readReturns(bouncesDir: string, deps: MailDeps, { mailReports }: Metrics): Promise<PeriodicTask> {
  const mailbox = await Maildir.open(bouncesDir).catch(({ message }: Error) => {
    throw new Error(`BOUNCES_DIR is not a Maildir: ${message}`);
  });
  const handler = new ReadReturns(mailbox, readDeliveryReport, deps, (kind) => mailReports.add({ kind }));
  return new PeriodicTask({ name: 'read-returns', everyMs: EVERY_MS, work: () => handler.handle() });
}

import type { MailRoom } from '#casework';
import { Maildir, readDeliveryReport } from '#delivery';
import type { Metrics } from '#observability';
import { Round } from '../rounds/round.ts';
import { ReadReturns } from './read-returns.handler.ts';

const EVERY_MS = 30_000;

/** The round that reads what came back. A folder that is no Maildir stops the worker, not the first report. */
export async function readReturns(bouncesDir: string, room: MailRoom, { mailReports }: Metrics): Promise<Round> {
  const mailbox = await Maildir.open(bouncesDir).catch(({ message }: Error) => {
    throw new Error(`BOUNCES_DIR is not a Maildir: ${message}`);
  });
  const handler = new ReadReturns(mailbox, readDeliveryReport, room, (kind) => mailReports.add({ kind }));
  return new Round({ name: 'read-returns', everyMs: EVERY_MS, work: () => handler.handle() });
}

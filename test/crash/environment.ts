import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import {
  type Clock,
  canonical,
  type Deadlines,
  type MailDeps,
  type NoticeDeps,
  type Outbox,
  type Outcome,
  type Reading,
  type Records,
  type Uploads,
} from '#casework';
import { type Instant, instant } from '#law';
import { CarryOutDuty } from '../../apps/worker/src/carry-out-duty/carry-out-duty.handler.ts';
import { LapseDeadlines } from '../../apps/worker/src/lapse-deadlines/lapse-deadlines.handler.ts';
import { type Jobs, RelayOutbox } from '../../apps/worker/src/relay-outbox/relay-outbox.ts';
import { SendMail } from '../../apps/worker/src/send-mail/send-mail.handler.ts';
import { FolderFiles } from '../../libs/delivery/src/files/folder-files.ts';
import { NeutralMailer } from '../../libs/delivery/src/mail/neutral-mailer.ts';
import { databaseOf } from '../../libs/persistence/src/database.ts';
import { PgDirectory } from '../../libs/persistence/src/pg-directory.ts';
import { PgUploads } from '../../libs/persistence/src/pg-uploads.ts';
import { PgReading } from '../../libs/persistence/src/reading/pg-reading.ts';
import { PgAddresses } from '../../libs/persistence/src/worker/pg-addresses.ts';
import { PgCaseFiles } from '../../libs/persistence/src/worker/pg-case-files.ts';
import { PgDeadlines } from '../../libs/persistence/src/worker/pg-deadlines.ts';
import { PgOutbox } from '../../libs/persistence/src/worker/pg-outbox.ts';
import { PgRecords } from '../../libs/persistence/src/write/pg-records.ts';

/** Where everything lies that outlives a program. */
export interface Place {
  readonly web: string;
  readonly worker: string;
  /** Files, the mail server's box, and the answers that people were given. */
  readonly folder: string;
}

/** A door to people, or the worker. */
export type Program = 'web' | 'worker';

/** The parts of a program that a step plays with: those of production, on this place. */
export interface Stage {
  readonly clock: Clock;
  setTo(now: string): void;
  readonly records: { readonly web: Records; readonly worker: Records };
  readonly uploads: Uploads;
  readonly reading: Pick<Reading, 'pieces'>;
  readonly worker: DataSource;
  readonly deadlines: Deadlines;
  readonly outbox: Outbox;
  readonly files: FolderFiles;
  /** Offers what is open to the queue and does it, until nothing is left. */
  settle(): Promise<void>;
  lapse(): Promise<void>;
  /** The person has an answer: from now on it must be true. */
  acknowledge(key: string, outcome: Outcome): void;
  close(): Promise<void>;
}

export interface Around {
  /** A call to the queue, or to the mail server. */
  across<T>(name: string, call: () => Promise<T>): Promise<T>;
  readonly queue?: Jobs;
}

export const filesIn = ({ folder }: Place): string => join(folder, 'files');
export const mailboxOf = ({ folder }: Place): string => join(folder, 'mailbox');
export const answersIn = ({ folder }: Place): string => join(folder, 'answers');

/** With connections for those who need them: a door, or the worker. */
export async function openEnvironment(place: Place, roles: readonly Program[], around: Around): Promise<Stage> {
  const [web, worker] = (['web', 'worker'] as const).map((role) => databaseOf({ url: place[role], poolSize: 3 })) as [
    DataSource,
    DataSource,
  ];
  const open = roles.map((role) => (role === 'web' ? web : worker));
  await Promise.all(open.map((database) => database.initialize()));
  let actingRole = at('2026-03-02');
  const clock: Clock = { now: () => Promise.resolve(actingRole) };
  const records = { web: new PgRecords(web), worker: new PgRecords(worker) };
  const deadlines = new PgDeadlines(worker);
  const outbox = new PgOutbox(worker);
  const files = new FolderFiles(filesIn(place));
  const { duties, mails } = handsOf({ worker, outbox, files, clock, records: records.worker }, place, around);
  const taken: { id: string; kind: 'duty' | 'mail' }[] = [];
  const queue: Jobs = {
    offer: (jobs) =>
      around.across('queue: offer', async () => {
        await around.queue?.offer(jobs);
        taken.push(...jobs);
      }),
  };
  const relay = new RelayOutbox(outbox, clock, queue, { afterMs: 0, now: () => 0 });
  return {
    clock,
    setTo: (now) => {
      actingRole = at(now);
    },
    records,
    uploads: new PgUploads(web),
    reading: new PgReading(web),
    worker,
    deadlines,
    outbox,
    files,
    async settle() {
      for (;;) {
        await relay.handle();
        if (taken.length === 0) return;
        for (const { id, kind } of taken.splice(0)) {
          const done = await (kind === 'duty' ? duties.handle(id) : mails.handle(id));
          if (!done) throw new Error(`The ${kind} ${id} was put off`);
          relay.forget(id);
        }
      }
    },
    async lapse() {
      while (await new LapseDeadlines(records.worker, deadlines, clock).handle());
    },
    acknowledge: (key, outcome) => appendFileSync(answersIn(place), `${key}\t${canonical(outcome)}\n`),
    close: async () => void (await Promise.all(open.map((database) => database.destroy()))),
  };
}

export const at = (now: string): Instant => instant(now.includes('T') ? now : `${now}T09:00:00Z`);

interface DatabaseFixture {
  readonly worker: DataSource;
  readonly outbox: Outbox;
  readonly files: FolderFiles;
  readonly clock: Clock;
  readonly records: Records;
}

function handsOf({ worker, outbox, files, clock, records }: DatabaseFixture, place: Place, around: Around) {
  const portal = { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' };
  // The mail server is a file: what it was handed, it has.
  const transport = {
    deliver: ({ id, to }: { readonly id: string; readonly to: string }) =>
      around.across('mail: deliver', async () => {
        appendFileSync(mailboxOf(place), `${id} ${to}\n`);
        return { outcome: 'sent' as const, transportId: `<${id}@entente.example>` };
      }),
    close: async () => {},
  };
  const deps: NoticeDeps = {
    outbox,
    caseFiles: new PgCaseFiles(worker),
    directory: new PgDirectory(worker),
    // The words of the letter: what makes a PDF of them asks nothing of the world.
    printer: { print: async (letter) => Buffer.from(canonical(letter)) },
    files,
    portal,
  };
  const room: MailDeps = {
    outbox,
    addresses: new PgAddresses(worker),
    mailer: new NeutralMailer(transport, {
      portalName: portal.name,
      contact: portal.contact,
      linkTo: () => portal.website,
    }),
    records,
    clock,
  };
  return { duties: new CarryOutDuty(deps, clock), mails: new SendMail(room) };
}

import { createHash } from 'node:crypto';
import { MIX } from './chance.mjs';

/** Enough to keep a processor busy; each connection more plans every statement anew. */
const AT_ONCE = 4;

/** The program itself: `perform` as people and as the clock, and the worker's own handlers, on the simulated database. */
export async function openProgram({ parties, from, drawn }) {
  const text = await from('libs/text/src/index.js');
  const law = await from('libs/law/src/index.js');
  const dispute = await from('libs/dispute/src/index.js');
  const casework = await from('libs/casework/src/index.js');
  const persistence = await from('libs/persistence/src/index.js');
  const { ThreadPrinter } = await from('libs/delivery/src/index.js');
  const { LapseDeadlines } = await from('apps/worker/src/lapse-deadlines/lapse-deadlines.handler.js');
  const { CarryOutDuty } = await from('apps/worker/src/carry-out-duty/carry-out-duty.handler.js');
  const { SendMail } = await from('apps/worker/src/send-mail/send-mail.handler.js');
  const { RelayOutbox } = await from('apps/worker/src/relay-outbox/relay-outbox.js');
  const {
    PgAddresses,
    PgCaseFiles,
    PgVerificationSource,
    PgDeadlines,
    PgDirectory,
    PgOutbox,
    PgRecords,
    PgReferralCounts,
    PgUploads,
  } = persistence;
  const [web, worker] = await Promise.all(
    [parties.web, parties.worker].map((url) => persistence.databaseOf({ url, poolSize: AT_ONCE }).initialize()),
  );

  let now = law.instant('2000-01-01T00:00:00Z');
  const clock = { now: async () => now };
  const letters = { written: 0, drawn: 0, mails: 0, bounced: 0 };
  const thread = new ThreadPrinter();
  const printer = {
    print(letter) {
      letters.written += 1;
      if (letters.written % drawn !== 0) return Promise.resolve(Buffer.from(JSON.stringify(letter)));
      letters.drawn += 1;
      return thread.print(letter);
    },
  };
  const files = {
    // Contents are digested and not kept: a year of letters is 10 GB.
    put: async (content) => ({ sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }),
  };
  const mailer = {
    async send({ id, side }) {
      letters.mails += 1;
      const bounced = side === 'consumer' && Number.parseInt(id.slice(0, 4), 16) / 65_536 < MIX.mailBounces;
      if (bounced) letters.bounced += 1;
      return { outcome: bounced ? 'bounced' : 'sent', transportId: `<${id}@simulated>` };
    },
  };
  const outbox = new PgOutbox(worker);
  const deadlines = new PgDeadlines(worker);
  const records = { web: new PgRecords(web), worker: new PgRecords(worker) };
  const directory = remembering(new PgDirectory(worker));
  const portal = { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' };
  const duties = new CarryOutDuty(
    { outbox, caseFiles: new PgCaseFiles(worker), directory, printer, files, portal },
    clock,
  );
  const mails = new SendMail({ outbox, addresses: new PgAddresses(worker), mailer, records: records.worker, clock });
  const lapse = new LapseDeadlines(records.worker, deadlines, clock);

  const offered = [];
  const relay = new RelayOutbox(
    outbox,
    clock,
    { offer: async (jobs) => void offered.push(...jobs) },
    { afterMs: 0, now: () => Number.MAX_SAFE_INTEGER },
  );

  async function carryOut() {
    for (;;) {
      await relay.handle();
      if (offered.length === 0) return;
      const work = async () => {
        for (let job = offered.shift(); job !== undefined; job = offered.shift()) {
          await (job.kind === 'duty' ? duties.handle(job.id) : mails.handle(job.id));
          relay.forget(job.id);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
  }

  return {
    ...text,
    ...law,
    ...dispute,
    ...casework,
    records,
    directory,
    uploads: new PgUploads(web),
    counts: new PgReferralCounts(worker),
    verificationSource: new PgVerificationSource(worker),
    letters,
    /** One round of the worker; what was due and is still there, and when something falls due next. */
    async round(at) {
      now = at;
      await lapse.handle();
      await carryOut();
      const { rows } = await parties.superuser.query({ name: 'late', text: LATE, values: [at] });
      const [{ next }] = rows;
      return { late: rows.flatMap(({ late }) => late ?? []), next: next?.toISOString() ?? 'never' };
    },
    async close() {
      await web.destroy();
      await worker.destroy();
    },
  };
}

const LATE = `
  SELECT dispute_id || ' ' || act AS late, next FROM (SELECT min(perform_at) AS next FROM deadline) AS first
  LEFT JOIN deadline ON perform_at <= $1`;

/** The organisations do not change in a simulated year, nor does who is affiliated to whom. */
function remembering(directory) {
  const known = new Map();
  const once =
    (name) =>
    (id, ...more) => {
      const key = `${name} ${id}`;
      if (!known.has(key)) known.set(key, directory[name](id, ...more));
      return known.get(key);
    };
  return { merchant: once('merchant'), body: once('body'), affiliation: once('affiliation') };
}

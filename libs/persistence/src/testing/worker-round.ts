import { createHash } from 'node:crypto';
import {
  carryOutDuty,
  type Files,
  type KeptFiles,
  type MailDeps,
  type Mailer,
  type NoticeDeps,
  sendMail,
} from '#casework';
import { PgDirectory } from '../pg-directory.ts';
import { PgAddresses } from '../worker/pg-addresses.ts';
import { PgCaseFiles } from '../worker/pg-case-files.ts';
import type { DatabaseFixture } from './database-fixture.ts';

/** A file store in memory, where contents can be damaged and lost (specs only). */
export class MemoryFiles implements Pick<Files, 'put' | 'read'>, KeptFiles {
  readonly contents = new Map<string, Uint8Array>();

  put(content: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    this.contents.set(sha256, content);
    return Promise.resolve({ sha256, bytes: content.length });
  }

  read(sha256: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.contents.get(sha256));
  }

  size(sha256: string): Promise<number | undefined> {
    return Promise.resolve(this.contents.get(sha256)?.length);
  }

  /** All of them, for nothing here has an age. */
  async *namesBefore(): AsyncGenerator<readonly string[]> {
    yield [...this.contents.keys()];
  }

  verify(sha256: string): Promise<'sound' | 'damaged' | 'missing'> {
    const content = this.contents.get(sha256);
    if (content === undefined) return Promise.resolve('missing');
    const found = createHash('sha256').update(content).digest('hex');
    return Promise.resolve(found === sha256 ? 'sound' : 'damaged');
  }
}

const takesAll: Mailer = { send: ({ id }) => Promise.resolve({ outcome: 'sent', transportId: `<${id}@x>` }) };

/** Carries out every duty and sends every mail, as the worker does; the letters are their own words. */
export async function workOff(db: DatabaseFixture, files: MemoryFiles, mailer: Mailer = takesAll): Promise<void> {
  const { outbox, worker, clock, records } = db;
  const worklist: NoticeDeps = {
    outbox,
    caseFiles: new PgCaseFiles(worker),
    directory: new PgDirectory(worker),
    printer: { print: (letter) => Promise.resolve(Buffer.from(JSON.stringify(letter))) },
    files: { ...unused, put: (content) => files.put(content), read: (sha256) => files.read(sha256) },
    portal: { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' },
  };
  const mailDeps: MailDeps = {
    outbox,
    addresses: new PgAddresses(worker),
    mailer,
    records: records.worker,
    clock,
  };
  for (;;) {
    const waiting = await outbox.waiting(await clock.now(), 100);
    if (waiting.length === 0) return;
    for (const { id, kind } of waiting) await (kind === 'duty' ? carryOutDuty(worklist, id) : sendMail(mailDeps, id));
  }
}

const unused: Pick<Files, 'receive'> = {
  receive: () => Promise.reject(new Error('Nobody uploads here')),
};

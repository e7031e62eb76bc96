import { createHash, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import {
  canonical,
  carryOutDuty,
  type Files,
  lapseDeadlines,
  type MailOutcome,
  type NoticeDeps,
  type Outcome,
  type Performance,
  sendMail,
} from '#casework';
import type { Side, Stage } from '#dispute';
import { STAGES } from '#dispute';
import { PgAddresses, PgCaseFiles, PgDirectory } from '#persistence';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { type Kept, keptOf, type SideViewKept, writtenOf } from './kept.ts';
import { type People, peopleOf } from './people.ts';
import type { RequestedRole } from './planned-acts.ts';

/** An organisation in which disputes are lived one after the other, with people, a database and a worker of its own. */
export async function openModelEnvironment() {
  const stack = await openDatabaseFixture();
  return { stack, people: await peopleOf(stack), deps: worklistOf(stack), close: () => stack.close() };
}

export type ModelEnvironment = Awaited<ReturnType<typeof openModelEnvironment>>;

/** The law's code of a stage; the two that it does not name have one here. */
export function codeOf(stage: string): string {
  if (stage === 'ComplaintWithdrawn') return 'AW';
  return stage === 'Admitted' ? 'BA' : STAGES[stage as Stage].code;
}

/** One dispute, as it is: the real `perform`, the real worker, the real rows. */
export class Reality {
  readonly disputeId = randomUUID();
  readonly people: People;
  private readonly stack: DatabaseFixture;
  private readonly deps: NoticeDeps;
  private seconds = 0;
  private now = Date.parse('2026-01-15T09:00:00Z');
  /** As they were found after the last command. */
  kept: Kept | undefined;
  private written = '';
  /** The last request that was sent with a key, and done. */
  remembered: { readonly request: Omit<Performance, 'disputeId'>; readonly outcome: Outcome } | undefined;

  constructor({ stack, people, deps }: ModelEnvironment) {
    this.stack = stack;
    this.people = people;
    this.deps = deps;
    this.goOn(0);
  }

  /** Time goes on by days, and by a second at least. */
  goOn(days: number): void {
    this.seconds += 1;
    this.now += days * 86_400_000;
    this.stack.clock.setTo(new Date(this.now + this.seconds * 1000).toISOString());
  }

  remember(request: Omit<Performance, 'disputeId'>, outcome: Outcome): void {
    this.remembered = { request, outcome };
  }

  async perform(performance: Omit<Performance, 'disputeId'>): Promise<Outcome> {
    return this.stack.act({ ...performance, disputeId: this.disputeId });
  }

  async upload(personId: string, pieceId: string): Promise<void> {
    const sha256 = createHash('sha256').update(pieceId).digest('hex');
    const file = { pieceId, name: 'facture.pdf', mediaType: 'application/pdf', bytes: 1, sha256, kind: 'other' };
    await this.stack.uploads.add(personId, file);
  }

  async bring(personId: string | undefined, { piece }: RequestedRole): Promise<void> {
    if (piece?.uploaded && personId !== undefined) await this.upload(personId, piece.id);
  }

  /** The worker's clock, until nothing is due. */
  async lapse(): Promise<void> {
    const { records, deadlines, clock } = this.stack;
    while ((await lapseDeadlines({ records: records.worker, deadlines, clock })) > 0);
  }

  /** The worker's hands, on so many jobs: whether nothing is left to do. */
  async settle(becomes: MailOutcome['outcome'], jobs: number): Promise<boolean> {
    const { outbox, records, clock, worker } = this.stack;
    const mailer = { send: () => Promise.resolve({ outcome: becomes }) };
    const room = { outbox, addresses: new PgAddresses(worker), mailer, records: records.worker, clock };
    for (const { id, kind } of await outbox.waiting(await clock.now(), jobs))
      await (kind === 'duty' ? carryOutDuty(this.deps, id) : sendMail(room, id));
    return (await outbox.waiting(await clock.now(), 1)).length === 0;
  }

  /** What is owed and not carried out, carried out twice, or announced otherwise than once to each. */
  async leftover(): Promise<Readonly<Record<string, number>>> {
    const [left] = await this.stack.ask<Record<string, number>>(LEFTOVER, [this.disputeId]);
    return left ?? {};
  }

  async look(): Promise<{ readonly before: Kept | undefined; readonly after: Kept }> {
    const before = this.kept;
    const [after] = await keptOf(this.stack.superuser, [this.disputeId]);
    if (after === undefined) throw new Error('The dispute is gone');
    this.kept = after;
    this.written = await writtenOf(this.stack.superuser, this.disputeId);
    return { before, after };
  }

  /** Not one row was written since the last look. */
  async expectUntouched(): Promise<void> {
    expect(await writtenOf(this.stack.superuser, this.disputeId)).toBe(this.written);
  }

  tagOf(side: Side): string | undefined {
    return sideViewOf(this.kept, side)?.tag;
  }

  /** The next dispute begins in an earlier year: this one is not to be moved by its clock. */
  async leave(): Promise<void> {
    for (const table of ['deadline', 'outbox', 'mail'])
      await this.stack.ask(`UPDATE ${table} SET next_at = 'infinity' WHERE dispute_id = $1`, [this.disputeId]);
  }
}

export const sideViewOf = (kept: Kept | undefined, side: Side): SideViewKept | undefined =>
  kept?.sideViews.find((sideView) => sideView.side === side);

const LEFTOVER = `
  SELECT (SELECT count(*)::int FROM outbox WHERE dispute_id = $1 AND done_at IS NULL) AS duties,
    (SELECT count(*)::int FROM mail WHERE dispute_id = $1 AND sent_at IS NULL) AS mails,
    (SELECT count(*)::int FROM outbox LEFT JOIN notice ON outbox_id = outbox.id
      WHERE outbox.dispute_id = $1 AND (outbox.kind = 'notice') <> (notice.id IS NOT NULL)) AS "noticesAmiss",
    (SELECT count(*)::int FROM mail WHERE dispute_id = $1 AND notice_id IS NOT NULL)
      - (SELECT count(*)::int FROM dispute_event WHERE dispute_id = $1 AND type = 'NoticeDispatched'
          AND payload ->> 'channel' = 'email' AND (payload ->> 'outboxId')::uuid IN (SELECT id FROM outbox)) AS "undocumented"`;

/** Letters as text, files in memory: what is printed has its own tests. */
function worklistOf(stack: DatabaseFixture): NoticeDeps {
  const contents = new Map<string, Uint8Array>();
  const files: Files = {
    put: async (content) => {
      const sha256 = createHash('sha256').update(content).digest('hex');
      contents.set(sha256, content);
      return { sha256, bytes: content.byteLength };
    },
    read: async (sha256) => contents.get(sha256),
    receive: () => Promise.reject(new Error('Nobody uploads here')),
  };
  return {
    outbox: stack.outbox,
    caseFiles: new PgCaseFiles(stack.worker),
    directory: new PgDirectory(stack.worker),
    printer: { print: async (letter) => Buffer.from(canonical(letter)) },
    files,
    portal: { name: 'Entente', website: 'https://entente.example', contact: 'contact@entente.example' },
  };
}

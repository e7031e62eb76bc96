import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type LetterToPost, type MailOutcome, recordPosting } from '#casework';
import { Maildir, readDeliveryReport } from '#delivery';
import { fold } from '#dispute';
import { PgCaseFiles, PgPostOffice } from '#persistence';
import { ReadReturns, type ReportKind } from '../../apps/worker/src/read-returns/read-returns.handler.ts';
import { reportOf } from '../../libs/delivery/src/mail/testing/reports.ts';
import {
  CLOCK,
  type DatabaseFixture,
  openDatabaseFixture,
  untilExamination,
} from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';

/** F18: a mail that was taken comes back days later. */
describe('a mail that comes back', () => {
  let stack: DatabaseFixture;
  let office: PgPostOffice;
  let mailbox: string;
  let counted: ReportKind[];
  const files = new MemoryFiles();

  beforeAll(async () => {
    stack = await openDatabaseFixture();
    office = new PgPostOffice(stack.worker);
    mailbox = mkdtempSync(join(tmpdir(), 'entente-returns-'));
    for (const folder of ['new', 'cur']) mkdirSync(join(mailbox, folder));
    await stack.ask("INSERT INTO person (id, email) VALUES ($1, 'camille@x.example')", [stack.camille.personId]);
  });
  afterAll(async () => {
    await stack?.close();
    rmSync(mailbox, { recursive: true, force: true });
  });
  beforeEach(() => {
    stack.clock.setTo('2026-03-02');
    counted = [];
  });

  /** What the mail server says at once of the mails of these notices; it takes all others. */
  const workOffWith = (refused: Readonly<Record<string, MailOutcome['outcome']>> = {}) =>
    workOff(stack, files, {
      send: async ({ id }) => {
        const [row] = await stack.ask<{ code: string; to: string }>(
          'SELECT code, mail.to_side AS "to" FROM mail JOIN notice ON notice.id = notice_id WHERE mail.id = $1',
          [id],
        );
        return { outcome: refused[`${row?.code} ${row?.to}`] ?? 'sent', transportId: `<${id}@x>` };
      },
    });

  const mailsOf = (disputeId: string, to: string) =>
    stack.ask<{ id: string; code: string; outcome: string }>(
      `SELECT mail.id, code, mail.outcome FROM mail JOIN notice ON notice.id = notice_id
       WHERE mail.dispute_id = $1 AND mail.to_side = $2 ORDER BY notice.version, code`,
      [disputeId, to],
    );

  const comeBack = (...mailIds: readonly string[]) => {
    for (const [at, id] of mailIds.entries()) writeFileSync(join(mailbox, 'new', `${Date.now()}.${at}`), reportOf(id));
  };

  async function round(): Promise<void> {
    const room = { outbox: stack.outbox, records: stack.records.worker, clock: stack.clock };
    const read = new ReadReturns(await Maildir.open(mailbox), readDeliveryReport, room, (kind) => counted.push(kind));
    await read.handle();
  }

  const dispatches = (disputeId: string) =>
    stack.ask<{ notice: string; to: string; channel: string; outcome: string }>(
      `SELECT payload->>'notice' AS notice, payload->>'to' AS "to", payload->>'channel' AS channel, payload->>'outcome' AS outcome
       FROM dispute_event WHERE dispute_id = $1 AND type = 'NoticeDispatched' ORDER BY version`,
      [disputeId],
    );
  const toPost = async (disputeId: string) =>
    (await office.waiting(100)).filter((letter) => letter.disputeId === disputeId);
  const unheard = async (disputeId: string) =>
    (
      await stack.ask<{ code: string }>(
        `SELECT code FROM letter_unheard AS l JOIN notice USING (outbox_id) WHERE l.dispute_id = $1 ORDER BY code`,
        [disputeId],
      )
    ).map(({ code }) => code);

  async function complained(): Promise<{ disputeId: string; mailId: string }> {
    const disputeId = await stack.complaint();
    await workOffWith();
    const [mail] = await mailsOf(disputeId, 'merchant');
    return { disputeId, mailId: mail?.id ?? '' };
  }

  test('is an event, its letter waits to be posted, and the complaint is no longer proved sent by it', async () => {
    const { disputeId, mailId } = await complained();
    expect(await toPost(disputeId)).toEqual([]);
    stack.clock.setTo('2026-03-04');
    comeBack(mailId);
    await round();
    expect(counted).toEqual(['recorded']);
    const n01 = { notice: 'N01', to: 'merchant', channel: 'email' };
    expect((await dispatches(disputeId)).filter(({ to }) => to === 'merchant')).toEqual([
      { ...n01, outcome: 'sent' },
      { ...n01, outcome: 'bounced' },
    ]);
    expect(await toPost(disputeId)).toMatchObject([
      { code: 'N01', because: 'bounced', queuedAt: '2026-03-04T09:00:00.000Z' },
    ]);
    expect(await unheard(disputeId)).toEqual(['N01']);
    expect(await mailsOf(disputeId, 'merchant')).toMatchObject([{ outcome: 'bounced' }]);
    const record = (await new PgCaseFiles(stack.worker).read(disputeId))?.events ?? [];
    expect(fold(record).complaint?.dispatch).toEqual({ on: '2026-03-04', channel: 'email', outcome: 'bounced' });
    // Who waits for an answer hears of it.
    const told = 'SELECT to_side FROM outbox WHERE dispute_id = $1 AND version = $2 ORDER BY to_side';
    expect(await stack.ask(told, [disputeId, record.length])).toContainEqual({ to_side: 'consumer' });
  });

  test('reported again and again, before and after its letter was posted, it is recorded once', async () => {
    const { disputeId, mailId } = await complained();
    comeBack(mailId, mailId);
    await Promise.all([round(), round()]);
    const [letter] = await toPost(disputeId);
    const post = { records: stack.records.worker, clock: stack.clock };
    await recordPosting(post, letter as LetterToPost, { outcome: 'sent', actor: CLOCK });
    const before = await dispatches(disputeId);
    expect(before.map(({ channel, outcome }) => `${channel} ${outcome}`).sort()).toEqual([
      'email bounced',
      ...before.filter(({ channel, outcome }) => channel === 'email' && outcome === 'sent').map(() => 'email sent'),
      'post sent',
    ]);
    comeBack(mailId);
    await round();
    expect(await dispatches(disputeId)).toEqual(before);
    expect(await toPost(disputeId)).toEqual([]);
    expect(readdirSync(join(mailbox, 'new'))).toEqual([]);
  });

  test('before it is written that it left, its report waits', async () => {
    const { disputeId, mailId } = await complained();
    // As after a worker that was cut off: the mail left, the event is there, the row is not.
    await stack.ask('UPDATE mail SET sent_at = NULL, outcome = NULL, transport_id = NULL WHERE id = $1', [mailId]);
    comeBack(mailId);
    await round();
    expect([counted, await toPost(disputeId)]).toEqual([[], []]);
    expect(readdirSync(join(mailbox, 'new'))).toHaveLength(1);
    stack.clock.setTo('2026-03-02T09:06:00Z');
    await workOffWith();
    await round();
    expect(counted).toEqual(['recorded']);
    expect(await toPost(disputeId)).toHaveLength(1);
  });

  test('a worker that was cut off between the mail and the event leaves the report, and the event is written once', async () => {
    const { disputeId, mailId } = await complained();
    await stack.outbox.returned(mailId, await stack.clock.now());
    expect(await toPost(disputeId)).toEqual([]);
    comeBack(mailId);
    await round();
    expect(await toPost(disputeId)).toHaveLength(1);
    expect(await unheard(disputeId)).toEqual(['N01']);
  });

  test('refused at once, unknown, or reported after a month, it changes nothing', async () => {
    const disputeId = await stack.complaint();
    await workOffWith({ 'N01 merchant': 'bounced' });
    const before = await dispatches(disputeId);
    const { disputeId: old, mailId } = await complained();
    const [refused] = await mailsOf(disputeId, 'merchant');
    comeBack(refused?.id ?? '', '00000000-0000-4000-8000-000000000000');
    await round();
    stack.clock.setTo('2026-04-02');
    comeBack(mailId);
    await round();
    expect(counted).toEqual(['unknown', 'unknown', 'unknown']);
    expect(await dispatches(disputeId)).toEqual(before);
    expect(await toPost(old)).toEqual([]);
  });

  test('a mail that announced no letter is noted, and nothing is posted', async () => {
    const { disputeId } = await complained();
    await stack.does(stack.camille, disputeId, { type: 'WithdrawComplaint' });
    await workOffWith();
    const [word] = await stack.ask<{ id: string }>(
      "SELECT id FROM mail WHERE dispute_id = $1 AND kind = 'word' AND outcome = 'sent' LIMIT 1",
      [disputeId],
    );
    const before = await dispatches(disputeId);
    comeBack(word?.id ?? '');
    await round();
    expect(counted).toEqual(['recorded']);
    expect(await dispatches(disputeId)).toEqual(before);
    expect(await toPost(disputeId)).toEqual([]);
  });

  test('what was taken for heard because a later mail had left is unheard once all of these came back', async () => {
    const disputeId = await untilExamination(stack);
    await workOffWith({ 'N01 merchant': 'bounced' });
    const sent = (await mailsOf(disputeId, 'merchant')).filter(({ outcome }) => outcome === 'sent');
    expect(sent.map(({ code }) => code)).toContain('N09');
    const ofMerchant = async () => (await unheard(disputeId)).filter((code) => code === 'N01' || code === 'N09');
    expect(await ofMerchant()).toEqual([]);
    const [last, ...earlier] = sent.map(({ id }) => id).reverse();
    comeBack(...earlier);
    await round();
    expect(await ofMerchant()).toEqual([]);
    comeBack(last ?? '');
    await round();
    expect(await ofMerchant()).toEqual(['N01', 'N09']);
  });
});

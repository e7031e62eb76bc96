import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BodyReader, type LetterToPost, recordPosting } from '#casework';
import { PgMediatorWorklist } from '../body/pg-mediator-worklist.ts';
import { CLOCK, type DatabaseFixture, openDatabaseFixture, untilExamination } from '../testing/database-fixture.ts';
import { PgBodyPost, PgPostOffice } from './pg-post-office.ts';

let db: DatabaseFixture;
let office: PgPostOffice;
let post: PgBodyPost;
let disputeId: string;

beforeAll(async () => {
  db = await openDatabaseFixture();
  office = new PgPostOffice(db.worker);
  post = new PgBodyPost(db.web);
  disputeId = await untilExamination(db);
});
afterAll(() => db.close());

/** A letter was written, and this became of the mail that announced it. */
async function mailed(code: string, to: 'consumer' | 'merchant', outcome: 'sent' | 'failed' | 'bounced') {
  const [duty] = await db.ask<{ id: string }>(
    'SELECT id FROM outbox WHERE dispute_id = $1 AND code = $2 AND to_side = $3',
    [disputeId, code, to],
  );
  const outboxId = duty?.id ?? '';
  const notice = randomUUID();
  await db.ask(
    `INSERT INTO notice (id, outbox_id, dispute_id, version, code, number, title, to_side, sha256, bytes, issued_on)
     SELECT $1, id, dispute_id, version, code, 'ENT/' || code || to_side, 'T', to_side, repeat('a', 64), 1, '2026-03-10'
     FROM outbox WHERE id = $2`,
    [notice, outboxId],
  );
  await db.ask(
    `INSERT INTO mail (id, outbox_id, dispute_id, notice_id, kind, to_side, person_id, sent_at, outcome, next_at)
     SELECT gen_random_uuid(), outbox_id, dispute_id, id, 'document', to_side, gen_random_uuid(), now(), $2, now()
     FROM notice WHERE id = $1`,
    [notice, outcome],
  );
  await db.does(CLOCK, disputeId, {
    type: 'RecordDispatch',
    outboxId,
    notice: code,
    to,
    channel: 'email',
    outcome,
    sha256: 'a'.repeat(64),
  });
  return outboxId;
}

const numbers = (letters: readonly LetterToPost[]) => letters.map(({ number }) => number);
const deps = () => ({ records: db.records.web, clock: db.clock });

describe('a letter whose mail did not arrive (L614-3)', () => {
  test('waits to be posted from that moment on; one that arrived does not', async () => {
    await mailed('N09', 'consumer', 'sent');
    await mailed('N09', 'merchant', 'bounced');
    db.clock.setTo('2026-06-02');
    await mailed('N01', 'merchant', 'failed');
    expect(await office.waiting(10)).toMatchObject([
      { number: 'ENT/N09merchant', because: 'bounced', bodyId: db.rives, disputeId },
      { number: 'ENT/N01merchant', because: 'failed' },
    ]);
    // What left before any mediator was asked is the portal's to post.
    expect(numbers(await post.toPost(db.clerk as BodyReader))).toEqual(['ENT/N09merchant']);
    expect(await post.toPost(db.stranger as BodyReader)).toEqual([]);
  });

  test('is enclosed once, and posted by whoever of the body says so; then it counts as delivered', async () => {
    const worklist = new PgMediatorWorklist(db.web);
    const undelivered = async () =>
      (await worklist.page(db.mathilde as BodyReader, { today: '2026-04-01', limit: 5 })).piles.undelivered.disputes;
    const [letter] = await post.toPost(db.clerk as BodyReader);
    await office.enclose('3f2a9c1e-0001', [letter?.outboxId ?? '']);
    expect(numbers(await office.waiting(10))).toEqual(['ENT/N01merchant']);
    const [enclosed] = await office.inEnvelope('3f2a9c1e-0001');
    expect(await undelivered()).toBe(1);
    const twice = [1, 2].map(() =>
      recordPosting(deps(), enclosed as LetterToPost, { outcome: 'sent', actor: db.clerk }),
    );
    expect((await Promise.all(twice)).map(({ kind }) => kind)).toEqual(['done', 'done']);
    const events = await db.ask(
      `SELECT by_role, payload->>'outcome' AS outcome FROM dispute_event
       WHERE dispute_id = $1 AND type = 'NoticeDispatched' AND payload->>'channel' = 'post'`,
      [disputeId],
    );
    expect(events).toEqual([{ by_role: 'clerk', outcome: 'sent' }]);
    expect(await post.toPost(db.clerk as BodyReader)).toEqual([]);
    const [ofThePortal] = await office.waiting(10);
    await recordPosting({ records: db.records.worker, clock: db.clock }, ofThePortal as LetterToPost, {
      outcome: 'sent',
      actor: CLOCK,
    });
    expect(await undelivered()).toBe(0);
  });

  test('that comes back is to be posted again, in another envelope', async () => {
    const [enclosed] = await office.inEnvelope('3f2a9c1e-0001');
    db.clock.setTo('2026-06-20');
    await recordPosting(deps(), enclosed as LetterToPost, { outcome: 'bounced', actor: db.mathilde });
    const [returned] = await post.toPost(db.mathilde as BodyReader);
    expect(returned).toMatchObject({ number: 'ENT/N09merchant', returnedAt: '2026-06-20T09:00:00.000Z' });
    expect(returned?.envelope).toBeUndefined();
    expect(numbers(await office.waiting(10))).toContain('ENT/N09merchant');
    await recordPosting(deps(), returned as LetterToPost, { outcome: 'sent', actor: db.mathilde });
    expect(await post.toPost(db.mathilde as BodyReader)).toEqual([]);
  });

  test('people record nothing of a mail, nor anybody of another organisation', async () => {
    const [letter] = await office.inEnvelope('none');
    expect(letter).toBeUndefined();
    const act = {
      type: 'RecordDispatch',
      outboxId: randomUUID(),
      notice: 'N09',
      to: 'merchant',
      channel: 'email',
      outcome: 'sent',
      sha256: 'a'.repeat(64),
    } as const;
    expect(await db.act({ disputeId, actor: db.clerk, act })).toMatchObject({ kind: 'refused' });
    expect(await db.act({ disputeId, actor: db.stranger, act: { ...act, channel: 'post' } })).toEqual({
      kind: 'not-found',
    });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BodyReader, type LetterToPost, recordPosting } from '#casework';
import { PgBodyDesk } from '../body/pg-body-desk.ts';
import { CLOCK, type House, openHouse, untilExamination } from '../testing/house.ts';
import { PgBodyPost, PgPostOffice } from './pg-post-office.ts';

let house: House;
let office: PgPostOffice;
let post: PgBodyPost;
let disputeId: string;

beforeAll(async () => {
  house = await openHouse();
  office = new PgPostOffice(house.worker);
  post = new PgBodyPost(house.web);
  disputeId = await untilExamination(house);
});
afterAll(() => house.close());

/** A letter was written, and this became of the mail that announced it. */
async function mailed(code: string, to: 'consumer' | 'merchant', outcome: 'sent' | 'failed' | 'bounced') {
  const [duty] = await house.ask<{ id: string }>(
    'SELECT id FROM outbox WHERE dispute_id = $1 AND code = $2 AND to_side = $3',
    [disputeId, code, to],
  );
  const outboxId = duty?.id ?? '';
  const notice = randomUUID();
  await house.ask(
    `INSERT INTO notice (id, outbox_id, dispute_id, version, code, number, title, to_side, sha256, bytes, issued_on)
     SELECT $1, id, dispute_id, version, code, 'ENT/' || code || to_side, 'T', to_side, repeat('a', 64), 1, '2026-03-10'
     FROM outbox WHERE id = $2`,
    [notice, outboxId],
  );
  await house.ask(
    `INSERT INTO mail (id, outbox_id, dispute_id, notice_id, kind, to_side, person_id, sent_at, outcome, next_at)
     SELECT gen_random_uuid(), outbox_id, dispute_id, id, 'document', to_side, gen_random_uuid(), now(), $2, now()
     FROM notice WHERE id = $1`,
    [notice, outcome],
  );
  await house.does(CLOCK, disputeId, {
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
const room = () => ({ records: house.records.web, clock: house.clock });

describe('a letter whose mail did not arrive (L614-3)', () => {
  test('waits to be posted from that moment on; one that arrived does not', async () => {
    await mailed('N09', 'consumer', 'sent');
    await mailed('N09', 'merchant', 'bounced');
    house.clock.stand('2026-06-02');
    await mailed('N01', 'merchant', 'failed');
    expect(await office.waiting(10)).toMatchObject([
      { number: 'ENT/N09merchant', because: 'bounced', bodyId: house.rives, disputeId },
      { number: 'ENT/N01merchant', because: 'failed' },
    ]);
    // What left before any mediator was asked is the portal's to post.
    expect(numbers(await post.toPost(house.clerk as BodyReader))).toEqual(['ENT/N09merchant']);
    expect(await post.toPost(house.stranger as BodyReader)).toEqual([]);
  });

  test('is enclosed once, and posted by whoever of the body says so; then it counts as delivered', async () => {
    const desk = new PgBodyDesk(house.web);
    const undelivered = async () =>
      (await desk.desk(house.mathilde as BodyReader, { today: '2026-04-01', limit: 5 })).piles.undelivered.disputes;
    const [letter] = await post.toPost(house.clerk as BodyReader);
    await office.enclose('3f2a9c1e-0001', [letter?.outboxId ?? '']);
    expect(numbers(await office.waiting(10))).toEqual(['ENT/N01merchant']);
    const [enclosed] = await office.inEnvelope('3f2a9c1e-0001');
    expect(await undelivered()).toBe(1);
    const twice = [1, 2].map(() =>
      recordPosting(room(), enclosed as LetterToPost, { outcome: 'sent', actor: house.clerk }),
    );
    expect((await Promise.all(twice)).map(({ kind }) => kind)).toEqual(['done', 'done']);
    const events = await house.ask(
      `SELECT by_role, payload->>'outcome' AS outcome FROM dispute_event
       WHERE dispute_id = $1 AND type = 'NoticeDispatched' AND payload->>'channel' = 'post'`,
      [disputeId],
    );
    expect(events).toEqual([{ by_role: 'clerk', outcome: 'sent' }]);
    expect(await post.toPost(house.clerk as BodyReader)).toEqual([]);
    const [ofThePortal] = await office.waiting(10);
    await recordPosting({ records: house.records.worker, clock: house.clock }, ofThePortal as LetterToPost, {
      outcome: 'sent',
      actor: CLOCK,
    });
    expect(await undelivered()).toBe(0);
  });

  test('that comes back is to be posted again, in another envelope', async () => {
    const [enclosed] = await office.inEnvelope('3f2a9c1e-0001');
    house.clock.stand('2026-06-20');
    await recordPosting(room(), enclosed as LetterToPost, { outcome: 'bounced', actor: house.mathilde });
    const [returned] = await post.toPost(house.mathilde as BodyReader);
    expect(returned).toMatchObject({ number: 'ENT/N09merchant', returnedAt: '2026-06-20T09:00:00.000Z' });
    expect(returned?.envelope).toBeUndefined();
    expect(numbers(await office.waiting(10))).toContain('ENT/N09merchant');
    await recordPosting(room(), returned as LetterToPost, { outcome: 'sent', actor: house.mathilde });
    expect(await post.toPost(house.mathilde as BodyReader)).toEqual([]);
  });

  test('people record nothing of a mail, nor anybody of another house', async () => {
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
    expect(await house.act({ disputeId, actor: house.clerk, act })).toMatchObject({ kind: 'refused' });
    expect(await house.act({ disputeId, actor: house.stranger, act: { ...act, channel: 'post' } })).toEqual({
      kind: 'not-found',
    });
  });
});

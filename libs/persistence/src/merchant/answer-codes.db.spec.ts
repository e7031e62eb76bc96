import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerCodeDigest, drawAnswerCode, keepText, readAnswerCode } from '#casework';
import type { Act, Actor } from '#dispute';
import { type DatabaseFixture, message, openDatabaseFixture } from '../testing/database-fixture.ts';
import { PgAnswerCodeLookup, PgAnswerCodes } from './pg-answer-codes.ts';

let db: DatabaseFixture;
beforeAll(async () => {
  db = await openDatabaseFixture();
}, 60_000);
afterAll(() => db.close());

/** A complaint, and whoever holds the letter that carried it. */
async function letterFor(merchantId = db.boutique) {
  const disputeId = await db.complaint(db.camille, merchantId);
  const code = await drawAnswerCode(new PgAnswerCodes(db.worker), { disputeId, merchantId, via: 'letter' });
  const door = new PgAnswerCodeLookup(db.web);
  const codeId = await door.enter(answerCodeDigest(code));
  if (codeId === undefined) throw new Error('The code leads nowhere');
  const holder: Extract<Actor, { role: 'merchant' }> = { role: 'merchant', personId: codeId, merchantId };
  return { disputeId, code, codeId, holder, door };
}

const refusal = (): { act: Act; texts: ReturnType<typeof keepText>['text'][] } => {
  const { text, ref } = keepText('Nous ne sommes pas le vendeur.');
  return {
    act: { type: 'AnswerComplaint', answer: 'rejected', reason: 'not-our-contract', statement: ref },
    texts: [text],
  };
};

describe('the code of the letter', () => {
  test('is read as people type it', () => {
    expect(readAnswerCode(' 7k3q-omzb 1l9x ')).toBe('7K3Q0MZB119X');
    expect(readAnswerCode('7K3Q-0MZB')).toBeUndefined();
    expect(readAnswerCode('7K3Q-0MZB-119U')).toBeUndefined();
  });

  test('is nowhere kept as it was drawn', async () => {
    const { code } = await letterFor();
    const [{ kept }] = (await db.ask<{ kept: string }>(
      'SELECT json_agg(answer_code)::text AS kept FROM answer_code',
    )) as [{ kept: string }];
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll('-', ''));
  });

  test('opens its complaint, answers it once, and is then of no use', async () => {
    const { disputeId, holder, codeId, door } = await letterFor();
    expect((await db.reading.dispute(holder, disputeId))?.stage).toBe('ComplaintSent');
    expect(await door.held(codeId)).toMatchObject({ open: true, via: 'letter', inTeam: true });

    const { act, texts } = refusal();
    await db.does(holder, disputeId, act, { texts });
    const [answered] = await db.ask(
      `SELECT by_role, by_person FROM dispute_event WHERE dispute_id = $1 AND type = 'ComplaintAnswered'`,
      [disputeId],
    );
    expect(answered).toEqual({ by_role: 'merchant', by_person: codeId });
    expect(await door.held(codeId)).toMatchObject({ open: false, usedFor: 'ComplaintAnswered' });
    expect(await db.reading.dispute(holder, disputeId)).toBeUndefined();
    const { text, ref } = keepText('Finalement, dix euros.');
    const again = await db.act({
      disputeId,
      actor: holder,
      texts: [text],
      act: { type: 'MakeOffer', offerId: randomUUID(), statement: ref },
    });
    expect(again.kind).toBe('not-found');
  });

  test('stays good after a question to the consumer, which is no answer', async () => {
    const { disputeId, holder, codeId, door } = await letterFor();
    const { act, texts } = message(['consumer', 'merchant', 'mediator'], 'Quel est le numéro de commande ?');
    await db.does(holder, disputeId, act, { texts: texts ?? [] });
    expect((await door.held(codeId))?.open).toBe(true);
  });

  test('ends when the team has answered, and when the consumer has withdrawn', async () => {
    const one = await letterFor();
    const { act, texts } = refusal();
    await db.does(db.agent, one.disputeId, act, { texts });
    expect((await one.door.held(one.codeId))?.open).toBe(false);
    const other = await letterFor();
    await db.does(db.camille, other.disputeId, { type: 'WithdrawComplaint' });
    expect((await other.door.held(other.codeId))?.open).toBe(false);
    expect(await db.reading.dispute(other.holder, other.disputeId)).toBeUndefined();
  });

  test('opens no other complaint of the same merchant, no worklist, no other merchant', async () => {
    const { holder } = await letterFor();
    const other = await db.complaint(db.karim, db.boutique);
    expect(await db.reading.dispute(holder, other)).toBeUndefined();
    expect((await db.reading.disputes(holder, { limit: 10 })).items).toEqual([]);
    const { act, texts } = refusal();
    expect((await db.act({ disputeId: other, actor: holder, act, texts })).kind).toBe('not-found');
    const elsewhere = await db.complaint(db.karim, db.bazar);
    const posing = { ...holder, merchantId: db.bazar };
    expect(await db.reading.dispute(posing, elsewhere)).toBeUndefined();
  });
});

describe('claiming the merchant', () => {
  const person = async () => {
    const id = randomUUID();
    await db.ask(`INSERT INTO person (id, email) VALUES ($1, $1::uuid || '@people.example')`, [id]);
    return id;
  };

  test('opens the team space to the holder, when nobody has it and no consumer wrote the address', async () => {
    await db.ask('UPDATE membership SET ended_at = now() WHERE merchant_id = $1', [db.bazar]);
    const { codeId, door, disputeId } = await letterFor(db.bazar);
    const personId = await person();
    expect(await door.claim(personId, codeId)).toBe('opened');
    expect(await door.claim(await person(), codeId)).toBe('already-claimed');
    const owner = { role: 'merchant', personId, merchantId: db.bazar } as const;
    expect((await db.reading.dispute(owner, disputeId))?.disputeId).toBe(disputeId);
  });

  test('waits for the mediator of the merchant when a person wrote the address', async () => {
    await db.ask('UPDATE membership SET ended_at = now() WHERE merchant_id = $1', [db.boutique]);
    await db.ask('UPDATE merchant SET named_by = $2 WHERE id = $1', [db.boutique, db.camille.personId]);
    const { codeId, door, disputeId } = await letterFor();
    const personId = await person();
    expect(await door.claim(personId, codeId)).toBe('to-confirm');
    const would = { role: 'merchant', personId, merchantId: db.boutique } as const;
    expect(await db.reading.dispute(would, disputeId)).toBeUndefined();
    expect(await door.claim(personId, randomUUID())).toBe('no-such-code');
  });
});

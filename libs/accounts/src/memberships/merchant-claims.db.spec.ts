import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { belongs, furnish, type House, openHouse } from '../testing/house.ts';

let house: House;
let merchantId: string;
let bodyId: string;
let coordinator: string;
let claimant: string;

/** Under the claimant's code: `claim_merchant` itself is tried with the answer codes; here a claim is there. */
async function claimed(by: string): Promise<string> {
  const [dispute, code, claim] = [randomUUID(), randomUUID(), randomUUID()];
  await house.superuser.query(`SET session_replication_role = replica`);
  await house.superuser.query(
    `INSERT INTO answer_code (id, dispute_id, merchant_id, digest, via) VALUES ($1, $2, $3, $4, 'email')`,
    [code, dispute, merchantId, randomBytes(32)],
  );
  await house.superuser.query(
    `INSERT INTO merchant_claim (id, merchant_id, person_id, code_id) VALUES ($1, $2, $3, $4)`,
    [claim, merchantId, by, code],
  );
  await house.superuser.query(`SET session_replication_role = DEFAULT`);
  return claim;
}

beforeAll(async () => {
  house = await openHouse();
  ({ merchantId, bodyId } = await furnish(house.superuser));
  await house.superuser.query(
    `INSERT INTO affiliation (merchant_id, body_id, from_on) VALUES ($1, $2, '2020-01-01') ON CONFLICT DO NOTHING`,
    [merchantId, bodyId],
  );
  await belongs(house.superuser, 'coordination@mediation.example', { bodyId, role: 'coordinator' });
  await belongs(house.superuser, 'mediatrice@mediation.example', { bodyId, role: 'mediator' });
  coordinator = (await house.enter('coordination@mediation.example')).personId;
  claimant = (await house.enter('yves@electro.example')).personId;
});
afterAll(() => house.close());

describe('a claim to act for a merchant', () => {
  test('is read by the coordinators of its mediator body, and by nobody else', async () => {
    const claimId = await claimed(claimant);
    expect(await house.claims.waiting(coordinator, bodyId)).toMatchObject([
      { claimId, merchant: 'Électro-Ménager du Cœur', via: 'email', claimantEmail: 'yves@electro.example' },
    ]);
    const mediator = (await house.enter('mediatrice@mediation.example')).personId;
    for (const other of [mediator, claimant]) {
      expect(await house.claims.waiting(other, bodyId)).toEqual([]);
      expect(await house.claims.decide(other, bodyId, claimId, true)).toBe(false);
    }
    expect(await house.claims.waiting(coordinator, randomUUID())).toEqual([]);
  });

  test('that is declined opens nothing, is told by mail, and is not decided twice', async () => {
    const [claim] = await house.claims.waiting(coordinator, bodyId);
    expect(await house.claims.decide(coordinator, bodyId, claim?.claimId ?? '', false)).toBe(true);
    expect(house.mail.to('yves@electro.example').at(-1)).toEqual({
      kind: 'claim-decided',
      to: 'yves@electro.example',
      language: 'fr',
      house: 'Électro-Ménager du Cœur',
      confirmed: false,
    });
    expect(await house.claims.decide(coordinator, bodyId, claim?.claimId ?? '', true)).toBe(false);
    expect((await house.visit(await house.enterAgain(claimant))).memberships).toEqual([]);
  });

  test('that is confirmed makes its author the owner of the space', async () => {
    const other = (await house.enter('zoe@electro.example')).personId;
    const claimId = await claimed(other);
    expect(await house.claims.decide(coordinator, bodyId, claimId, true)).toBe(true);
    expect((await house.visit(await house.enterAgain(other))).memberships).toEqual([{ merchantId, role: 'owner' }]);
    expect(house.mail.to('zoe@electro.example').at(-1)).toMatchObject({ kind: 'claim-decided', confirmed: true });
  });
});

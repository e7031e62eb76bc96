import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  belongs,
  type DatabaseFixture,
  insertOrganisations,
  openDatabaseFixture,
} from '../testing/database-fixture.ts';
import { type ClaimOfNobody, ClaimsOfNobody } from './claims-of-nobody.ts';

let db: DatabaseFixture;
let merchantId: string;
let bodyId: string;
let coordinator: string;
let claimant: string;

/** Under the claimant's code: `claim_merchant` itself is tried with the answer codes; here a claim is there. */
async function claimed(by: string): Promise<string> {
  const [dispute, code, claim] = [randomUUID(), randomUUID(), randomUUID()];
  await db.superuser.query(`SET session_replication_role = replica`);
  await db.superuser.query(
    `INSERT INTO answer_code (id, dispute_id, merchant_id, digest, via) VALUES ($1, $2, $3, $4, 'email')`,
    [code, dispute, merchantId, randomBytes(32)],
  );
  await db.superuser.query(`INSERT INTO merchant_claim (id, merchant_id, person_id, code_id) VALUES ($1, $2, $3, $4)`, [
    claim,
    merchantId,
    by,
    code,
  ]);
  await db.superuser.query(`SET session_replication_role = DEFAULT`);
  return claim;
}

beforeAll(async () => {
  db = await openDatabaseFixture();
  ({ merchantId, bodyId } = await insertOrganisations(db.superuser));
  await db.superuser.query(
    `INSERT INTO affiliation (merchant_id, body_id, from_on) VALUES ($1, $2, '2020-01-01') ON CONFLICT DO NOTHING`,
    [merchantId, bodyId],
  );
  await belongs(db.superuser, 'coordination@mediation.example', { bodyId, role: 'coordinator' });
  await belongs(db.superuser, 'mediatrice@mediation.example', { bodyId, role: 'mediator' });
  coordinator = (await db.enter('coordination@mediation.example')).personId;
  claimant = (await db.enter('yves@electro.example')).personId;
});
afterAll(() => db.close());

describe('a claim to act for a merchant', () => {
  test('is read by the coordinators of its mediator body, and by nobody else', async () => {
    const claimId = await claimed(claimant);
    expect(await db.claims.waiting(coordinator, bodyId)).toMatchObject([
      { claimId, merchant: 'Électro-Ménager du Cœur', via: 'email', claimantEmail: 'yves@electro.example' },
    ]);
    const mediator = (await db.enter('mediatrice@mediation.example')).personId;
    for (const other of [mediator, claimant]) {
      expect(await db.claims.waiting(other, bodyId)).toEqual([]);
      expect(await db.claims.decide(other, bodyId, claimId, true)).toBe(false);
    }
    expect(await db.claims.waiting(coordinator, randomUUID())).toEqual([]);
  });

  test('that is declined opens nothing, is told by mail, and is not decided twice', async () => {
    const [claim] = await db.claims.waiting(coordinator, bodyId);
    expect(await db.claims.decide(coordinator, bodyId, claim?.claimId ?? '', false)).toBe(true);
    expect(db.mail.to('yves@electro.example').at(-1)).toEqual({
      kind: 'claim-decided',
      to: 'yves@electro.example',
      language: 'fr',
      organisation: 'Électro-Ménager du Cœur',
      confirmed: false,
    });
    expect(await db.claims.decide(coordinator, bodyId, claim?.claimId ?? '', true)).toBe(false);
    expect((await db.requestContext(await db.enterAgain(claimant))).memberships).toEqual([]);
  });

  test('that is confirmed makes its author the owner of the space', async () => {
    const other = (await db.enter('zoe@electro.example')).personId;
    const claimId = await claimed(other);
    expect(await db.claims.decide(coordinator, bodyId, claimId, true)).toBe(true);
    expect((await db.requestContext(await db.enterAgain(other))).memberships).toEqual([{ merchantId, role: 'owner' }]);
    expect(db.mail.to('zoe@electro.example').at(-1)).toMatchObject({ kind: 'claim-decided', confirmed: true });
  });
});

describe('a claim to act for a merchant that no body has', () => {
  let operator: DataSource;
  let nobody: ClaimsOfNobody;
  beforeAll(async () => {
    operator = await new DataSource({ type: 'postgres', url: db.database.worker }).initialize();
    nobody = new ClaimsOfNobody(operator, db.mail);
    await db.superuser.query('UPDATE affiliation SET to_on = current_date - 1 WHERE merchant_id = $1', [merchantId]);
  });
  afterAll(() => operator.destroy());

  test('waits for the operator, and for no coordinator', async () => {
    const claimId = await claimed((await db.enter('lou@electro.example')).personId);
    expect(await db.claims.waiting(coordinator, bodyId)).toEqual([]);
    expect(await nobody.waiting()).toMatchObject([{ claimId, merchantId, claimantEmail: 'lou@electro.example' }]);
    await expect(db.web.query('SELECT * FROM claims_of_nobody()')).rejects.toThrow('permission denied');
    await expect(db.web.query('SELECT decide_claim_of_nobody($1, true)', [claimId])).rejects.toThrow('denied');
  });

  test('is confirmed once, and told by mail; what a body can answer is left to it', async () => {
    const [claim] = await nobody.waiting();
    if (claim === undefined) throw new Error('It waits');
    expect(await nobody.decide(claim, true)).toBe(true);
    expect(await nobody.decide(claim, false)).toBe(false);
    expect(db.mail.to('lou@electro.example').filter(({ kind }) => kind === 'claim-decided')).toMatchObject([
      { confirmed: true },
    ]);
    const { rows } = await db.superuser.query(
      `SELECT role FROM membership JOIN person ON person.id = person_id WHERE email = 'lou@electro.example'`,
    );
    expect(rows).toEqual([{ role: 'owner' }]);

    const claimId = await claimed((await db.enter('max@electro.example')).personId);
    await db.superuser.query('UPDATE affiliation SET to_on = NULL WHERE merchant_id = $1', [merchantId]);
    expect(await nobody.waiting()).toEqual([]);
    expect(await nobody.decide({ ...claim, claimId }, true)).toBe(false);
  });

  test('of a merchant without a number gives it one that checks and that nobody has', async () => {
    const { rows } = await db.superuser.query<{ id: string }>(
      `INSERT INTO merchant (name, postal_address) VALUES ('Sans Numéro', '{"country":"FR"}') RETURNING id`,
    );
    const claim = { merchantId: rows[0]?.id ?? '', jurisdiction: 'FR' } as ClaimOfNobody;
    expect(await nobody.number(claim, '123')).toBe('invalid');
    expect(await nobody.number(claim, '732829320')).toBe('taken');
    expect(await nobody.number(claim, '552 100 554')).toBe('numbered');
    expect(await nobody.number(claim, '552 100 554')).toBe('taken');
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MerchantNumbers } from '#accounts';
import { DEFAULT_PRACTICE } from '#law';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';

const SIREN = '552100554';

let db: DatabaseFixture;
let numbers: MerchantNumbers;
let coordinator: string;
let merchantId: string;

async function named(name: string): Promise<string> {
  const [merchant] = await db.ask<{ id: string }>(
    `INSERT INTO merchant (name, postal_address) VALUES ($1, '{"lines":["2 quai"],"postcode":"29000","city":"Quimper","country":"FR"}') RETURNING id`,
    [name],
  );
  return merchant?.id ?? '';
}

beforeAll(async () => {
  db = await openDatabaseFixture();
  numbers = new MerchantNumbers(db.web);
  coordinator = randomUUID();
  await db.ask(`INSERT INTO person (id, email) VALUES ($1, 'coordination@rives.example')`, [coordinator]);
  await db.ask(`INSERT INTO membership (person_id, body_id, role) VALUES ($1, $2, 'coordinator')`, [
    coordinator,
    db.rives,
  ]);
  merchantId = await named('Les Quatre Vents');
  await db.ask(`INSERT INTO affiliation (merchant_id, body_id, from_on) VALUES ($1, $2, '2020-01-01')`, [
    merchantId,
    db.rives,
  ]);
  db.clock.setTo('2026-01-05');
  const disputeId = await db.complaint(db.camille, merchantId);
  db.clock.setTo('2026-03-08');
  await db.does(db.camille, disputeId, {
    type: 'ReferToMediator',
    bodyId: db.rives,
    practice: DEFAULT_PRACTICE,
  });
});
afterAll(() => db.close());

describe('a merchant that was named without its number', () => {
  test('is shown to the coordinators of the body that has a dispute with it, and to nobody else', async () => {
    await named('Sans litige');
    expect(await numbers.missing(coordinator, db.rives)).toEqual([
      {
        merchantId,
        name: 'Les Quatre Vents',
        jurisdiction: 'FR',
        website: '',
        postcode: '29000',
        city: 'Quimper',
        disputes: 1,
      },
    ]);
    for (const [person, body] of [
      [coordinator, db.monts],
      [db.mathilde.personId, db.rives],
      [db.camille.personId, db.rives],
    ] as const) {
      expect(await numbers.missing(person, body)).toEqual([]);
      expect(await numbers.give(person, body, merchantId, SIREN)).toBe('unknown');
    }
  });

  test('takes no number that does not check, nor one that another entry has', async () => {
    expect(await numbers.give(coordinator, db.rives, merchantId, '552 100 555')).toBe('invalid');
    const [other] = await db.ask<{ siren: string }>('SELECT siren FROM merchant WHERE id = $1', [db.boutique]);
    expect(await numbers.give(coordinator, db.rives, merchantId, other?.siren ?? '')).toBe('taken');
    expect(await numbers.missing(coordinator, db.rives)).toHaveLength(1);
  });

  test('has the number it was given, once', async () => {
    expect(await numbers.give(coordinator, db.rives, merchantId, '552 100 554')).toBe('numbered');
    expect(await db.ask('SELECT registration FROM merchant WHERE id = $1', [merchantId])).toEqual([
      { registration: SIREN },
    ]);
    expect(await numbers.give(coordinator, db.rives, merchantId, '732829320')).toBe('unknown');
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MerchantNumbers } from '#accounts';
import { DEFAULT_PRACTICE } from '#law';
import { type House, openHouse } from '../testing/house.ts';

const SIREN = '552100554';

let house: House;
let numbers: MerchantNumbers;
let coordinator: string;
let merchantId: string;

async function named(name: string): Promise<string> {
  const [merchant] = await house.ask<{ id: string }>(
    `INSERT INTO merchant (name, postal_address) VALUES ($1, '{"lines":["2 quai"],"postcode":"29000","city":"Quimper","country":"FR"}') RETURNING id`,
    [name],
  );
  return merchant?.id ?? '';
}

beforeAll(async () => {
  house = await openHouse();
  numbers = new MerchantNumbers(house.web);
  coordinator = randomUUID();
  await house.ask(`INSERT INTO person (id, email) VALUES ($1, 'coordination@rives.example')`, [coordinator]);
  await house.ask(`INSERT INTO membership (person_id, body_id, role) VALUES ($1, $2, 'coordinator')`, [
    coordinator,
    house.rives,
  ]);
  merchantId = await named('Les Quatre Vents');
  await house.ask(`INSERT INTO affiliation (merchant_id, body_id, from_on) VALUES ($1, $2, '2020-01-01')`, [
    merchantId,
    house.rives,
  ]);
  house.clock.stand('2026-01-05');
  const disputeId = await house.complaint(house.camille, merchantId);
  house.clock.stand('2026-03-08');
  await house.does(house.camille, disputeId, {
    type: 'ReferToMediator',
    bodyId: house.rives,
    practice: DEFAULT_PRACTICE,
  });
});
afterAll(() => house.close());

describe('a merchant that was named without its number', () => {
  test('is shown to the coordinators of the body that has a dispute with it, and to nobody else', async () => {
    await named('Sans litige');
    expect(await numbers.missing(coordinator, house.rives)).toEqual([
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
      [coordinator, house.monts],
      [house.mathilde.personId, house.rives],
      [house.camille.personId, house.rives],
    ] as const) {
      expect(await numbers.missing(person, body)).toEqual([]);
      expect(await numbers.give(person, body, merchantId, SIREN)).toBe('unknown');
    }
  });

  test('takes no number that does not check, nor one that another entry has', async () => {
    expect(await numbers.give(coordinator, house.rives, merchantId, '552 100 555')).toBe('invalid');
    const [other] = await house.ask<{ siren: string }>('SELECT siren FROM merchant WHERE id = $1', [house.boutique]);
    expect(await numbers.give(coordinator, house.rives, merchantId, other?.siren ?? '')).toBe('taken');
    expect(await numbers.missing(coordinator, house.rives)).toHaveLength(1);
  });

  test('has the number it was given, once', async () => {
    expect(await numbers.give(coordinator, house.rives, merchantId, '552 100 554')).toBe('numbered');
    expect(await house.ask('SELECT registration FROM merchant WHERE id = $1', [merchantId])).toEqual([
      { registration: SIREN },
    ]);
    expect(await numbers.give(coordinator, house.rives, merchantId, '732829320')).toBe('unknown');
  });
});

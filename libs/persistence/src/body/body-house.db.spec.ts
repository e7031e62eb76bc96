import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BodyCard } from '#casework';
import { type House, openHouse } from '../testing/house.ts';
import { PgBodyHouse } from './pg-body-house.ts';

const COORDINATOR = 'c0000000-0000-4000-8000-00000000c001';

let house: House;
let body: PgBodyHouse;
let card: BodyCard;

beforeAll(async () => {
  house = await openHouse();
  body = new PgBodyHouse(house.web);
  await house.ask(`INSERT INTO person (id, name, email) VALUES ($1, 'Louise', 'louise@rives.example')`, [COORDINATOR]);
  await house.ask(`INSERT INTO membership (person_id, body_id, role) VALUES ($1, $2, 'coordinator')`, [
    COORDINATOR,
    house.rives,
  ]);
  const found = await body.card(house.rives);
  if (found === undefined) throw new Error('The body has its entry');
  card = found;
});
afterAll(() => house.close());

describe('the entry of a body', () => {
  test('is kept by its coordinators, and by nobody else of it or of another', async () => {
    const changed = { ...card, disputeTypes: 'Achats et services', languages: ['fr', 'de'], listedOn: '2024-05-01' };
    for (const person of [house.mathilde, house.clerk, house.stranger, house.camille]) {
      expect(await body.saveCard(person.personId, house.rives, changed)).toBe(false);
    }
    expect(await body.saveCard(COORDINATOR, house.monts, changed)).toBe(false);
    expect(await body.card(house.rives)).toEqual(card);
    expect(await body.saveCard(COORDINATOR, house.rives, changed)).toBe(true);
    expect(await body.card(house.rives)).toEqual(changed);
  });

  test('its charter is read again by whoever refers a dispute to it', async () => {
    expect(await body.saveCharter(house.mathilde.personId, house.rives, { acceptanceDays: 21 })).toBe(false);
    expect(await body.saveCharter(COORDINATOR, house.rives, { acceptanceDays: 21 })).toBe(true);
    const [row] = await house.ask<{ charter: object }>('SELECT charter FROM mediator_body WHERE id = $1', [
      house.rives,
    ]);
    expect(row?.charter).toEqual({ acceptanceDays: 21 });
  });

  test('its people are those who belong to it, shown as it publishes them', async () => {
    const person = {
      personId: house.mathilde.personId,
      name: 'Mathilde A.',
      career: 'Juriste',
      appointment: '',
      mandateFrom: '2024-01-01',
      mandateTo: undefined,
    };
    expect(await body.savePerson(house.mathilde.personId, house.rives, person)).toBe(false);
    expect(await body.savePerson(COORDINATOR, house.rives, { ...person, personId: house.camille.personId })).toBe(
      false,
    );
    expect(await body.savePerson(COORDINATOR, house.rives, person)).toBe(true);
    expect(await body.people(house.rives)).toEqual([{ ...person, role: 'mediator' }]);
  });

  test('an affiliation is added once, then brought up to date, and read page by page', async () => {
    const one = { merchantId: house.boutique, fromOn: '2026-01-01', committed: false };
    const two = { merchantId: house.bazar, fromOn: '2026-01-01', committed: true };
    expect(await body.affiliate(house.clerk.personId, house.rives, [one])).toBe(false);
    const before = (await body.affiliated(house.rives, { limit: 50 })).total;
    expect(await body.affiliate(COORDINATOR, house.rives, [one, two])).toBe(true);
    expect(await body.affiliate(COORDINATOR, house.rives, [{ ...one, toOn: '2026-12-31' }])).toBe(true);
    const all = await body.affiliated(house.rives, { limit: 50 });
    expect(all.total).toBe(before + 2);
    expect(all.merchants).toContainEqual(expect.objectContaining({ ...one, toOn: '2026-12-31' }));
    const first = await body.affiliated(house.rives, { limit: 1 });
    const second = await body.affiliated(house.rives, { limit: 1, after: first.next ?? '' });
    expect([...first.merchants, ...second.merchants]).toEqual(all.merchants.slice(0, 2));
    expect(await body.affiliated(house.rives, { limit: 1, after: 'nonsense' })).toEqual(first);
  });
});

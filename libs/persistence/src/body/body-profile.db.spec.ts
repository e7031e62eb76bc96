import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BodyCard } from '#casework';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { PgBodyProfile } from './pg-body-profile.ts';

const COORDINATOR = 'c0000000-0000-4000-8000-00000000c001';

let db: DatabaseFixture;
let body: PgBodyProfile;
let card: BodyCard;

beforeAll(async () => {
  db = await openDatabaseFixture();
  body = new PgBodyProfile(db.web);
  await db.ask(`INSERT INTO person (id, name, email) VALUES ($1, 'Louise', 'louise@rives.example')`, [COORDINATOR]);
  await db.ask(`INSERT INTO membership (person_id, body_id, role) VALUES ($1, $2, 'coordinator')`, [
    COORDINATOR,
    db.rives,
  ]);
  const found = await body.card(db.rives);
  if (found === undefined) throw new Error('The body has its entry');
  card = found;
});
afterAll(() => db.close());

describe('the entry of a body', () => {
  test('is kept by its coordinators, and by nobody else of it or of another', async () => {
    const changed = { ...card, disputeTypes: 'Achats et services', languages: ['fr', 'de'], listedOn: '2024-05-01' };
    for (const person of [db.mathilde, db.clerk, db.stranger, db.camille]) {
      expect(await body.saveCard(person.personId, db.rives, changed)).toBe(false);
    }
    expect(await body.saveCard(COORDINATOR, db.monts, changed)).toBe(false);
    expect(await body.card(db.rives)).toEqual(card);
    expect(await body.saveCard(COORDINATOR, db.rives, changed)).toBe(true);
    expect(await body.card(db.rives)).toEqual(changed);
  });

  test('its charter is read again by whoever refers a dispute to it', async () => {
    expect(await body.saveCharter(db.mathilde.personId, db.rives, { acceptanceDays: 21 })).toBe(false);
    expect(await body.saveCharter(COORDINATOR, db.rives, { acceptanceDays: 21 })).toBe(true);
    const [row] = await db.ask<{ charter: object }>('SELECT charter FROM mediator_body WHERE id = $1', [db.rives]);
    expect(row?.charter).toEqual({ acceptanceDays: 21 });
  });

  test('its people are those who belong to it, shown as it publishes them', async () => {
    const person = {
      personId: db.mathilde.personId,
      name: 'Mathilde A.',
      career: 'Juriste',
      appointment: '',
      mandateFrom: '2024-01-01',
      mandateTo: undefined,
    };
    expect(await body.savePerson(db.mathilde.personId, db.rives, person)).toBe(false);
    expect(await body.savePerson(COORDINATOR, db.rives, { ...person, personId: db.camille.personId })).toBe(false);
    expect(await body.savePerson(COORDINATOR, db.rives, person)).toBe(true);
    expect(await body.people(db.rives)).toEqual([{ ...person, role: 'mediator' }]);
  });

  test('an affiliation is added once, then brought up to date, and read page by page', async () => {
    const one = { merchantId: db.boutique, fromOn: '2026-01-01', committed: false };
    const two = { merchantId: db.bazar, fromOn: '2026-01-01', committed: true };
    expect(await body.affiliate(db.clerk.personId, db.rives, [one])).toBe(false);
    const before = (await body.affiliated(db.rives, { limit: 50 })).total;
    expect(await body.affiliate(COORDINATOR, db.rives, [one, two])).toBe(true);
    expect(await body.affiliate(COORDINATOR, db.rives, [{ ...one, toOn: '2026-12-31' }])).toBe(true);
    const all = await body.affiliated(db.rives, { limit: 50 });
    expect(all.total).toBe(before + 2);
    expect(all.merchants).toContainEqual(expect.objectContaining({ ...one, toOn: '2026-12-31' }));
    const first = await body.affiliated(db.rives, { limit: 1 });
    const second = await body.affiliated(db.rives, { limit: 1, after: first.next ?? '' });
    expect([...first.merchants, ...second.merchants]).toEqual(all.merchants.slice(0, 2));
    expect(await body.affiliated(db.rives, { limit: 1, after: 'nonsense' })).toEqual(first);
  });
});

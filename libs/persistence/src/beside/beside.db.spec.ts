import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BodyReader, Reader } from '#casework';
import { civilDate } from '#law';
import { actingAs, inTransaction } from '../acting.ts';
import { type House, openHouse, untilExamination } from '../testing/house.ts';
import { PgAccesses } from './pg-accesses.ts';
import { PgSurveys } from './pg-surveys.ts';

const [MONDAY, TUESDAY] = [civilDate('2026-04-06'), civilDate('2026-04-07')];

let house: House;
let accesses: PgAccesses;
let surveys: PgSurveys;
let disputeId: string;
const as = (actor: unknown) => actor as Reader;

beforeAll(async () => {
  house = await openHouse();
  accesses = new PgAccesses(house.web);
  surveys = new PgSurveys(house.web);
  disputeId = await untilExamination(house);
});
afterAll(() => house.close());

describe('who has opened a dispute', () => {
  beforeAll(async () => {
    for (const actor of [house.camille, house.agent, house.agent, house.mathilde, house.clerk]) {
      await accesses.note(as(actor), disputeId, MONDAY);
    }
    await accesses.note(as(house.agent), disputeId, TUESDAY);
  });

  test('is told to the consumer by houses and days, and nothing tells how often', async () => {
    const told = await accesses.of(as(house.camille), disputeId, 50);
    expect(told).toEqual([
      { on: TUESDAY, role: 'merchant', organisationId: house.boutique, own: false, people: 1 },
      { on: MONDAY, role: 'clerk', organisationId: house.rives, own: false, people: 1 },
      { on: MONDAY, role: 'consumer', own: true, people: 1 },
      { on: MONDAY, role: 'mediator', organisationId: house.rives, own: false, people: 1 },
      { on: MONDAY, role: 'merchant', organisationId: house.boutique, own: false, people: 1 },
    ]);
    const [kept] = await house.ask('SELECT * FROM dispute_access LIMIT 1');
    expect(Object.keys(kept ?? {}).sort()).toEqual(['dispute_id', 'opened_on', 'organisation_id', 'person_id', 'role']);
  });

  test('is told to a house of its own people only, and to a stranger not at all', async () => {
    const roles = async (actor: unknown) => (await accesses.of(as(actor), disputeId, 50)).map(({ role }) => role);
    expect(await roles(house.agent)).toEqual(['merchant', 'merchant']);
    expect(await roles(house.mathilde)).toEqual(['clerk', 'mediator']);
    expect(await roles(house.rival)).toEqual([]);
    expect(await roles(house.stranger)).toEqual([]);
  });

  test('cannot be written by whoever does not see the dispute, nor in the name of another', async () => {
    const count = async () => (await house.ask('SELECT 1 FROM dispute_access')).length;
    const before = await count();
    await accesses.note(as(house.rival), disputeId, TUESDAY);
    await accesses.note({ role: 'consumer', personId: randomUUID() }, disputeId, TUESDAY);
    expect(await count()).toBe(before);
    const forged = inTransaction(house.web, actingAs(as(house.camille), 'reading', disputeId), ({ entities }) =>
      entities.query('INSERT INTO dispute_access VALUES ($1, $2, $3, $4, $5)', [
        disputeId,
        randomUUID(),
        'consumer',
        null,
        TUESDAY,
      ]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe('what a party thinks of how it went', () => {
  test('is given once, by a party to the dispute, and read by nobody', async () => {
    const survey = { easy: 4, clear: 5, again: true, words: 'Merci.' };
    expect(await surveys.isGiven(as(house.camille), disputeId)).toBe(false);
    await surveys.give(as(house.camille), disputeId, survey, TUESDAY);
    await surveys.give(as(house.camille), disputeId, { ...survey, easy: 1 }, TUESDAY);
    expect(await surveys.isGiven(as(house.camille), disputeId)).toBe(true);
    expect(await surveys.isGiven(as(house.agent), disputeId)).toBe(false);
    expect(await house.ask('SELECT side, easy, heard, again, words FROM dispute_survey')).toEqual([
      { side: 'consumer', easy: 4, heard: null, again: true, words: 'Merci.' },
    ]);
    const { mathilde, stranger, agent } = house;
    expect(await surveys.ofBody(as(mathilde) as BodyReader, 2026)).toEqual(
      ['again', 'clear', 'easy'].map((question) => ({ side: 'consumer', question })),
    );
    await surveyedAlike(4, { easy: 2 });
    expect(await surveys.ofBody(as(mathilde) as BodyReader, 2026)).toContainEqual({
      side: 'consumer',
      question: 'easy',
      counted: { answers: 5, agreeing: 1 },
    });
    expect(await surveys.ofBody(as(mathilde) as BodyReader, 2025)).toEqual([]);
    for (const other of [stranger, agent]) expect(await surveys.ofBody(as(other) as BodyReader, 2026)).toEqual([]);
    await expect(surveys.give(as(house.rival), disputeId, survey, TUESDAY)).rejects.toThrow(/row-level security/);
    const looking = inTransaction(house.web, actingAs(as(house.camille), 'reading', disputeId), ({ entities }) =>
      entities.query('SELECT words FROM dispute_survey'),
    );
    await expect(looking).rejects.toThrow(/permission denied/);
  });
});

/** As many other disputes of the same body, whose consumers all answered this. */
async function surveyedAlike(times: number, { easy }: { readonly easy: number }): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const another = await untilExamination(house);
    await surveys.give(as(house.camille), another, { easy, words: '' }, TUESDAY);
  }
}

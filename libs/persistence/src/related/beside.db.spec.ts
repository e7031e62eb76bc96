import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BodyReader, Reader } from '#casework';
import { civilDate } from '#law';
import { actingAs, inTransaction } from '../acting.ts';
import { type DatabaseFixture, openDatabaseFixture, untilExamination } from '../testing/database-fixture.ts';
import { PgAccesses } from './pg-accesses.ts';
import { PgSurveys } from './pg-surveys.ts';

const [MONDAY, TUESDAY] = [civilDate('2026-04-06'), civilDate('2026-04-07')];

let db: DatabaseFixture;
let accesses: PgAccesses;
let surveys: PgSurveys;
let disputeId: string;
const as = (actor: unknown) => actor as Reader;

beforeAll(async () => {
  db = await openDatabaseFixture();
  accesses = new PgAccesses(db.web);
  surveys = new PgSurveys(db.web);
  disputeId = await untilExamination(db);
});
afterAll(() => db.close());

describe('who has opened a dispute', () => {
  beforeAll(async () => {
    for (const actor of [db.camille, db.agent, db.agent, db.mathilde, db.clerk]) {
      await accesses.note(as(actor), disputeId, MONDAY);
    }
    await accesses.note(as(db.agent), disputeId, TUESDAY);
  });

  test('is told to the consumer by houses and days, and nothing tells how often', async () => {
    const told = await accesses.of(as(db.camille), disputeId, 50);
    expect(told).toEqual([
      { on: TUESDAY, role: 'merchant', organisationId: db.boutique, own: false, people: 1 },
      { on: MONDAY, role: 'clerk', organisationId: db.rives, own: false, people: 1 },
      { on: MONDAY, role: 'consumer', own: true, people: 1 },
      { on: MONDAY, role: 'mediator', organisationId: db.rives, own: false, people: 1 },
      { on: MONDAY, role: 'merchant', organisationId: db.boutique, own: false, people: 1 },
    ]);
    const [kept] = await db.ask('SELECT * FROM dispute_access LIMIT 1');
    expect(Object.keys(kept ?? {}).sort()).toEqual(['dispute_id', 'opened_on', 'organisation_id', 'person_id', 'role']);
  });

  test('is told to an organisation of its own people only, and to a stranger not at all', async () => {
    const roles = async (actor: unknown) => (await accesses.of(as(actor), disputeId, 50)).map(({ role }) => role);
    expect(await roles(db.agent)).toEqual(['merchant', 'merchant']);
    expect(await roles(db.mathilde)).toEqual(['clerk', 'mediator']);
    expect(await roles(db.rival)).toEqual([]);
    expect(await roles(db.stranger)).toEqual([]);
  });

  test('cannot be written by whoever does not see the dispute, nor in the name of another', async () => {
    const count = async () => (await db.ask('SELECT 1 FROM dispute_access')).length;
    const before = await count();
    await accesses.note(as(db.rival), disputeId, TUESDAY);
    await accesses.note({ role: 'consumer', personId: randomUUID() }, disputeId, TUESDAY);
    expect(await count()).toBe(before);
    const forged = inTransaction(db.web, actingAs(as(db.camille), 'reading', disputeId), ({ entities }) =>
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
    expect(await surveys.isGiven(as(db.camille), disputeId)).toBe(false);
    await surveys.give(as(db.camille), disputeId, survey, TUESDAY);
    await surveys.give(as(db.camille), disputeId, { ...survey, easy: 1 }, TUESDAY);
    expect(await surveys.isGiven(as(db.camille), disputeId)).toBe(true);
    expect(await surveys.isGiven(as(db.agent), disputeId)).toBe(false);
    expect(await db.ask('SELECT side, easy, heard, again, words FROM dispute_survey')).toEqual([
      { side: 'consumer', easy: 4, heard: null, again: true, words: 'Merci.' },
    ]);
    const { mathilde, stranger, agent } = db;
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
    await expect(surveys.give(as(db.rival), disputeId, survey, TUESDAY)).rejects.toThrow(/row-level security/);
    const looking = inTransaction(db.web, actingAs(as(db.camille), 'reading', disputeId), ({ entities }) =>
      entities.query('SELECT words FROM dispute_survey'),
    );
    await expect(looking).rejects.toThrow(/permission denied/);
  });
});

/** As many other disputes of the same body, whose consumers all answered this. */
async function surveyedAlike(times: number, { easy }: { readonly easy: number }): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const another = await untilExamination(db);
    await surveys.give(as(db.camille), another, { easy, words: '' }, TUESDAY);
  }
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical, type Outcome, type Performance, perform } from '#casework';
import { databaseOf, PgRecords } from '#persistence';
import { complaintOf } from '../../libs/persistence/src/testing/database-fixture.ts';
import { keptOf } from '../model/kept.ts';
import { wrongWith } from '../model/wrong-with.ts';
import { at, inExamination, message, openTestCluster, type TestCluster } from './crowd.ts';

let stack: TestCluster;

beforeAll(async () => {
  stack = await openTestCluster();
});
afterAll(() => stack.close());

const WHEN = '2026-05-04T09:00:00Z';
const FIFTY = Array.from({ length: 50 }, (_, nth) => nth);

/** Fifty times at once through two programs; each time the request is read anew, as a server does. */
async function fiftyTimes(request: () => Performance): Promise<readonly Outcome[]> {
  return Promise.all(FIFTY.map((nth) => stack.performAt(nth, WHEN, request())));
}

/** The programs were restarted: nothing of them is left but the database. */
async function afterRestart(request: () => Performance): Promise<Outcome> {
  const fresh = await databaseOf({ url: stack.database.web, poolSize: 2 }).initialize();
  try {
    return await perform(new PgRecords(fresh), at('2026-05-11T09:00:00Z'), request());
  } finally {
    await fresh.destroy();
  }
}

function expectOneAnswer(outcomes: readonly Outcome[]): void {
  expect(new Set(outcomes.map(canonical)).size).toBe(1);
  expect(outcomes[0]?.kind).toBe('done');
}

describe('the same request, fifty times and once more after a restart', () => {
  test('a complaint begins one dispute', async () => {
    const idempotency = { key: randomUUID(), fingerprint: 'complaint' };
    const request = () => ({ ...complaintOf(randomUUID(), stack.karim, stack.bazar), idempotency });
    expectOneAnswer([...(await fiftyTimes(request)), await afterRestart(request)]);
    const disputes = await stack.ask('SELECT id FROM dispute WHERE consumer_id = $1', [stack.karim.personId]);
    expect(disputes).toHaveLength(1);
  });

  test('a message is sent once, and kept once', async () => {
    const id = await inExamination(stack);
    const idempotency = { key: randomUUID(), fingerprint: 'message' };
    const request = () => ({
      disputeId: id,
      actor: stack.camille,
      idempotency,
      ...message(['consumer', 'merchant', 'mediator'], 'La facture est jointe.'),
    });
    const [before] = await keptOf(stack.superuser, [id]);
    expectOneAnswer([...(await fiftyTimes(request)), await afterRestart(request)]);
    const [after] = await keptOf(stack.superuser, [id]);
    expect(after?.version).toBe((before?.version ?? 0) + 1);
    expect(after === undefined ? ['gone'] : wrongWith(after)).toEqual([]);
    expect(
      await stack.ask('SELECT id FROM dispute_text WHERE dispute_id = $1 AND body LIKE $2', [id, 'La facture%']),
    ).toHaveLength(1);
  });

  test('an act that others have overtaken since is answered as it was done', async () => {
    const id = await inExamination(stack);
    const request = (): Performance => ({
      disputeId: id,
      actor: stack.agent,
      act: { type: 'WithdrawFromMediation' },
      idempotency: { key: 'leaving', fingerprint: 'leaving' },
    });
    const outcomes = await fiftyTimes(request);
    const closing: Performance = { disputeId: id, actor: stack.mathilde, act: { type: 'CloseMediation' } };
    expect(await stack.performAt(0, WHEN, closing)).toMatchObject({ kind: 'done', stage: 'Closed' });
    const later = await afterRestart(request);
    expectOneAnswer([...outcomes, later]);
    expect(later).toMatchObject({ stage: 'Withdrawn' });
    const other = { ...request(), idempotency: { key: 'leaving', fingerprint: 'another' } };
    expect(await stack.performAt(1, WHEN, other)).toEqual({ kind: 'key-reused' });
  });

  test('without a key, the second is told what the first one left', async () => {
    const id = await inExamination(stack);
    const outcomes = await fiftyTimes(() => ({
      disputeId: id,
      actor: stack.camille,
      act: { type: 'WithdrawFromMediation' },
    }));
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.refusal] : []));
    expect(refusals).toHaveLength(49);
    expect(new Set(refusals.map(canonical))).toEqual(new Set([canonical({ refused: 'act-not-open' })]));
  });
});

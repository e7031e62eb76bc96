import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Somebody } from '../support/api.ts';
import { ACTOR_NAMES, ACTORS, type ActorName, ORGANISATIONS, sit } from './support/actors.ts';
import { inTurns } from './support/in-turns.ts';
import { LINES, type Line, NOWHERE, type Request } from './support/lines.ts';
import { operationsOf } from './support/operations.ts';
import { createMediatorTargets, createTargets, type Scenario } from './support/scenario.ts';
import { type RehearsalStack, setStage } from './support/stage-set.ts';
import { readMatrix, type Verdict, verdictOf } from './support/verdicts.ts';
import { believeEverybody } from './support/weakened.ts';

/** Who may do what: every operation by every actor, with what each is told. Read it there; here it is tried. */
const MATRIX = readMatrix(readFileSync(new URL('./matrix.yaml', import.meta.url), 'utf8'));

const OUTSIDERS = ['stranger', 'exRepresentative', 'formerAgent', 'rival', 'otherMediator', 'operator'] as const;

let set: RehearsalStack;
let scenario: Scenario;

async function begin(given: Parameters<typeof setStage>[0] = {}): Promise<void> {
  set = await setStage(given);
  scenario = await createTargets(set);
}

const ask = (request: Request, as: Somebody | undefined): Promise<Answer> => {
  const { method, path, ...sent } = request;
  return set.api.ask(method, path, { ...sent, ...(as === undefined ? {} : { as }) });
};

/** The same request for something that does not exist. */
function elsewhere(request: Request, id: string): Request {
  const { body, path } = request;
  const put = (text: string) => text.replaceAll(id, NOWHERE);
  return {
    ...request,
    path: put(path),
    ...(body === undefined ? {} : { body: JSON.parse(put(JSON.stringify(body))) }),
  };
}

/** All that an answer tells, but for the day and the id that was asked for. */
function told({ status, headers, bytes }: Answer, id: string) {
  const passing = new Set(['date', 'x-request-id']);
  const kept = [...headers]
    .filter(([name]) => !passing.has(name))
    .map(([name, value]) => [name, value.replaceAll(id, NOWHERE)]);
  return { status, headers: Object.fromEntries(kept), body: bytes.toString('latin1').replaceAll(id, NOWHERE) };
}

async function sameAsAbsent(line: Line, request: Request, as: Somebody | undefined, answer: Answer): Promise<boolean> {
  const id = line.hides?.(scenario);
  if (id === undefined) return true;
  const absent = await ask(elsewhere(request, id), as);
  return JSON.stringify(told(answer, id)) === JSON.stringify(told(absent, id));
}

describe('the matrix', () => {
  beforeAll(() => begin(), 60_000);
  afterAll(() => set?.close(), 30_000);

  test('has a line for every operation of the document, and none for what is gone', async () => {
    const operations = (await operationsOf(set.api)).map(({ id }) => id).sort();
    const named = (key: string): string => key.split(' ')[0] ?? '';
    expect([...new Set([...MATRIX.keys()].map(named))].sort()).toEqual(operations);
    expect([...MATRIX.keys()].sort()).toEqual(LINES.map(({ key }) => key).sort());
    for (const [key, row] of MATRIX) expect([key, Object.keys(row).sort()]).toEqual([key, [...ACTOR_NAMES].sort()]);
  });

  test.each(LINES.map((line) => [line.key, line] as const))(
    '%s',
    async (key, line) => {
      const found: Partial<Record<ActorName, Verdict>> = {};
      for (const actor of ACTOR_NAMES) found[actor] = await tryAs(line, actor);
      expect({ [key]: found }).toEqual({ [key]: MATRIX.get(key) });
    },
    60_000,
  );

  test('what one may not see takes as long as what does not exist', async () => {
    const times: { there: number[]; nowhere: number[] } = { there: [], nowhere: [] };
    for (let turn = 0; turn < 80; turn += 1) {
      for (const [which, id] of [
        ['there', scenario.file.disputeId],
        ['nowhere', NOWHERE],
      ] as const) {
        const begun = performance.now();
        await ask({ method: 'GET', path: `/v1/disputes/${id}` }, set.actors.stranger);
        times[which].push(performance.now() - begun);
      }
    }
    const [there, nowhere] = [median(times.there), median(times.nowhere)];
    process.stdout.write(`Refused in ${there.toFixed(2)} ms, absent in ${nowhere.toFixed(2)} ms (medians of 80)\n`);
    expect(there / nowhere).toBeGreaterThan(1 / 3);
    expect(there / nowhere).toBeLessThan(3);
  }, 60_000);
});

async function tryAs(line: Line, actor: ActorName): Promise<Verdict> {
  const sitting = ACTORS[actor];
  const { [actor]: usual } = set.actors;
  const throwaway = line.endsSession && sitting !== undefined && actor !== 'expired';
  const as = throwaway ? await sit(set.api.superuser, sitting, `${line.key} ${actor}`) : usual;
  const request = line.request(scenario);
  const answer = await ask(request, as);
  const verdict = verdictOf(answer);
  const denied = verdict === 'not-found' || (verdict === 'refused' && line.refusedAsAbsent);
  if (denied) expect([actor, await sameAsAbsent(line, request, as, answer)]).toEqual([actor, true]);
  if (verdict === 'ok' && line.hides !== undefined && request.method !== 'GET')
    scenario.deps = await createMediatorTargets(set);
  if (line.key.startsWith('moveClock') && verdict === 'ok') await set.api.at('2026-03-03T09:00:00.000Z');
  if (line.endsSession) await restoreSessions();
  return verdict;
}

/** Ending all other sessions ends those of the cast too. */
async function restoreSessions(): Promise<void> {
  const { superuser } = set.api;
  for (const actor of ACTOR_NAMES) {
    const sitting = ACTORS[actor];
    if (sitting === undefined) continue;
    await superuser.query('DELETE FROM auth.session WHERE device = $1', [actor]);
    await sit(superuser, sitting, actor);
  }
  scenario.deps = await createMediatorTargets(set);
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Only what hides something can be given away. */
const HIDING = LINES.filter(({ hides }) => hides !== undefined);
const HIDDEN = HIDING.flatMap((line) =>
  ACTOR_NAMES.filter((actor) => MATRIX.get(line.key)?.[actor] === 'not-found').map((actor) => ({ line, actor })),
);

describe('the code alone, the policies of the database being off', () => {
  beforeAll(() => begin({ rls: 'off' }), 60_000);
  afterAll(() => set?.close(), 30_000);

  test('the policies are off', async () => {
    const { host, port, database } = set.api.superuser;
    expect(host).toBeDefined();
    const { rows } = await set.api.superuser.query('SELECT count(*)::int AS n FROM pg_class WHERE relrowsecurity');
    expect({ port, database, ...rows[0] }).toMatchObject({ n: 0 });
  });

  test('gives nothing away', async () => {
    const given: string[] = [];
    await inTurns(6, HIDDEN, async ({ line, actor }) => {
      const request = line.request(scenario);
      const as = set.actors[actor];
      const answer = await ask(request, as);
      if (verdictOf(answer) !== 'not-found') given.push(`${line.key} to ${actor}: ${answer.status}`);
      else if (!(await sameAsAbsent(line, request, as, answer))) given.push(`${line.key} to ${actor}: not as absent`);
    });
    expect(given).toEqual([]);
    for (const actor of OUTSIDERS) expect(await listed(set.actors[actor], {})).toEqual([]);
    expect(await listed(set.actors.exRepresentative, { 'entente-role': 'representative' })).toEqual([]);
  }, 120_000);
});

/** Every way to present oneself that would open the file to somebody. */
const CLAIMS = [
  { 'entente-role': 'consumer' },
  { 'entente-role': 'representative' },
  { 'entente-role': 'merchant', 'entente-organisation': ORGANISATIONS.merchant },
  { 'entente-role': 'mediator', 'entente-organisation': ORGANISATIONS.body },
  { 'entente-role': 'clerk', 'entente-organisation': ORGANISATIONS.body },
];

describe('the database alone, the code believing everybody', () => {
  beforeAll(async () => {
    await begin();
    believeEverybody(set.api);
  }, 60_000);
  afterAll(() => set?.close(), 30_000);

  test('whoever has a part is let in', async () => {
    for (const [claim, actor] of [
      [CLAIMS[0], 'consumer'],
      [CLAIMS[1], 'representative'],
      [CLAIMS[2], 'agent'],
      [CLAIMS[3], 'mediator'],
      [CLAIMS[4], 'clerk'],
    ] as const) {
      const path = `/v1/disputes/${scenario.file.disputeId}`;
      const answer = await ask({ method: 'GET', path, headers: { ...claim } }, set.actors[actor]);
      expect([actor, answer.status]).toEqual([actor, 200]);
      expect(answer.body.role).toBe(claim?.['entente-role']);
    }
  });

  test('gives nothing away, whatever somebody says of themselves', async () => {
    const given: string[] = [];
    const tries = HIDDEN.filter(({ line }) => !line.key.startsWith('moveClock') && line.key !== 'endSession').flatMap(
      (one) => claimsOf(one.actor).map((claim) => ({ ...one, claim })),
    );
    await inTurns(6, tries, async ({ line, actor, claim }) => {
      const request = { ...line.request(scenario), headers: claim };
      const answer = await ask(request, set.actors[actor]);
      const verdict = verdictOf(answer);
      if (verdict !== 'not-found') given.push(`${line.key} to ${actor} as ${JSON.stringify(claim)}: ${answer.status}`);
      else if (!(await sameAsAbsent(line, request, set.actors[actor], answer)))
        given.push(`${line.key} to ${actor}: not as absent`);
    });
    expect(given).toEqual([]);
    expect(tries.length).toBeGreaterThan(1000);
    for (const actor of OUTSIDERS)
      for (const claim of CLAIMS) expect(await listed(set.actors[actor], claim)).toEqual([]);
  }, 180_000);

  test('nobody rises by saying so', async () => {
    const risen: string[] = [];
    for (const [actor, own] of [
      ['consumer', 0],
      ['representative', 1],
      ['agent', 2],
      ['mediator', 3],
      ['clerk', 4],
    ] as const) {
      for (const claim of CLAIMS.filter((_, place) => place !== own)) {
        for (const line of LINES.filter(({ key }) => ['readDispute', 'listEvents', 'SendMessage'].includes(key))) {
          const answer = await ask({ ...line.request(scenario), headers: claim }, set.actors[actor]);
          if (answer.status !== 404) risen.push(`${actor} as ${claim['entente-role']}: ${line.key} ${answer.status}`);
        }
      }
    }
    expect(risen).toEqual([]);
  }, 60_000);
});

/** An insider asks in their own name for what is not addressed to them; an outsider in every name. */
function claimsOf(actor: ActorName): readonly Record<string, string>[] {
  const own: Partial<Record<ActorName, number>> = {
    consumer: 0,
    representative: 1,
    agent: 2,
    mediator: 3,
    colleague: 3,
    clerk: 4,
  };
  const place = own[actor];
  return place === undefined ? CLAIMS : CLAIMS.slice(place, place + 1);
}

async function listed(as: Somebody | undefined, headers: Record<string, string>): Promise<readonly string[]> {
  const { body, status } = await ask({ method: 'GET', path: '/v1/disputes', headers }, as);
  return status === 200 ? body.items.map(({ disputeId }: { disputeId: string }) => disputeId) : [];
}

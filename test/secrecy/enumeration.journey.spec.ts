import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds, type TestParties } from '../support/parties.ts';
import { type Compared, comparedTimes } from './support/told-apart.ts';

/** Who has an account, and which disputes there are, is not to be found out by trying: not by words, by size, or by time. */
let api: OpenApi;
let parties: TestParties;
const disputes: string[] = [];
/** Of each kind: three hundred calls in all. */
const CALLS = 150;

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  const { complain } = deeds(() => api);
  for (let n = 0; n < 12; n += 1) disputes.push((await complain(parties.consumer)).body.disputeId);
  await api.superuser.query(
    `INSERT INTO person (email, name) SELECT 'connue' || n || '@people.example', 'Connue' FROM generate_series(0, 2000) AS n`,
  );
}, 90_000);
afterAll(() => api?.close(), 30_000);

type Ask = (n: number) => Promise<Answer>;

/** All that is told but the date and what was asked for. */
function told({ status, headers, bytes }: Answer, asked: string): string {
  const kept = [...headers].filter(([name]) => name !== 'date').map((pair) => pair.join(': '));
  return [status, ...kept, bytes.toString()].join('\n').replaceAll(asked, '…');
}

async function timed(ask: Ask, n: number, slower = 0): Promise<{ answer: Answer; ms: number }> {
  const begun = performance.now();
  const answer = await ask(n);
  if (slower > 0) await until(performance.now() + slower);
  return { answer, ms: performance.now() - begun };
}

/** A timer wakes late: a difference of five milliseconds is waited for to the end. */
async function until(end: number): Promise<void> {
  while (performance.now() < end) await new Promise((wake) => setImmediate(wake));
}

interface Kinds {
  readonly there: Ask;
  readonly nowhere: Ask;
}

/** Each kind so many times, in an order that nobody can foresee. */
async function compared({ there, nowhere }: Kinds, given: { readonly calls?: number; readonly slower?: number } = {}) {
  const { calls = CALLS, slower = 0 } = given;
  const times: { there: number[]; nowhere: number[] } = { there: [], nowhere: [] };
  const answers: { there: Answer[]; nowhere: Answer[] } = { there: [], nowhere: [] };
  for (let n = 0; n < calls; n += 1) {
    const order = Math.random() < 0.5 ? (['there', 'nowhere'] as const) : (['nowhere', 'there'] as const);
    for (const which of order) {
      const { answer, ms } = await timed(which === 'there' ? there : nowhere, n, which === 'there' ? slower : 0);
      times[which].push(ms);
      answers[which].push(answer);
    }
  }
  return { ...comparedTimes(times.there, times.nowhere), answers };
}

function tell(name: string, { difference, least, most }: Compared): void {
  const ms = (one: number): string => one.toFixed(2);
  process.stderr.write(`${name}: ${ms(difference)} ms apart (between ${ms(least)} and ${ms(most)})\n`);
}

let drawn = 0;
const known = (n: number): string => `connue${n}@people.example`;
const unknown = (n: number): string => `perdue${n}@people.example`;
function take(n: number): number {
  drawn += n;
  return drawn - n;
}

describe('nobody finds out by trying', () => {
  test('whether somebody has an account, when a code is asked for', async () => {
    const from = take(CALLS);
    const ask = (email: string) => api.ask('POST', '/v1/sign-in/code', { body: { email } });
    const found = await compared({ there: (n) => ask(known(from + n)), nowhere: (n) => ask(unknown(from + n)) });
    tell('Code for an address known or not', found);
    expect(new Set([...found.answers.there, ...found.answers.nowhere].map((one) => told(one, ''))).size).toBe(1);
    expect(found.toldApart).toBe(false);
  }, 300_000);

  test.each([
    ['a wrong code', '000000'],
    ['a code that is none', 'abc'],
  ])(
    'nor when %s is given',
    async (name, code) => {
      const from = take(CALLS);
      const emails = Array.from({ length: CALLS }, (_, n) => [known(from + n), unknown(from + n)]).flat();
      await api.superuser.query(
        `INSERT INTO auth.sign_in_code (id, email, digest, mailed, expires_at)
       SELECT gen_random_uuid(), email, sha256(email::bytea), true, now() + interval '10 minutes' FROM unnest($1::text[]) AS email`,
        [emails],
      );
      const ask = (email: string) => api.ask('POST', '/v1/sign-in/verify', { body: { email, code } });
      const found = await compared({ there: (n) => ask(known(from + n)), nowhere: (n) => ask(unknown(from + n)) });
      tell(`With ${name}, for an address known or not`, found);
      expect(new Set([...found.answers.there, ...found.answers.nowhere].map((one) => told(one, ''))).size).toBe(1);
      expect(found.answers.there[0]?.status).toBe(422);
      expect(found.toldApart).toBe(false);
    },
    300_000,
  );

  // Five of each: Jest gives a test that takes more than its row holds a callback to wait for.
  type Doing = readonly [
    name: string,
    who: 'stranger' | 'clerk',
    method: string,
    where: string,
    body: object | undefined,
  ];
  const DOINGS: readonly Doing[] = [
    ['a stranger reads', 'stranger', 'GET', '', undefined],
    ['the clerk of another body reads the record', 'clerk', 'GET', '/events', undefined],
    ['a stranger acts', 'stranger', 'POST', '/acts/send-message', { statement: 'a' }],
  ];
  test.each(DOINGS)(
    'nor which disputes there are: %s',
    async (name, who, method, where, body) => {
      const ask = (id: string): Promise<Answer> =>
        api.ask(method, `/v1/disputes/${id}${where}`, { as: parties[who], ...(body === undefined ? {} : { body }) });
      const nowhere = Array.from({ length: CALLS }, () => randomUUID());
      const ids = (n: number): string => disputes[n % disputes.length] ?? '';
      const found = await compared({ there: (n) => ask(ids(n)), nowhere: (n) => ask(nowhere[n] ?? '') });
      tell(`A dispute that is there or not, ${name}`, found);
      const words = [
        ...found.answers.there.map((answer, n) => told(answer, ids(n))),
        ...found.answers.nowhere.map((answer, n) => told(answer, nowhere[n] ?? '')),
      ];
      expect(new Set(words).size).toBe(1);
      expect(words[0]).toMatch(/^404/);
      expect(found.toldApart).toBe(false);
    },
    300_000,
  );

  test('and these tests would notice: five milliseconds more, and they can be told apart; none, and they cannot', async () => {
    const same = (): Promise<Answer> => api.ask('GET', `/v1/disputes/${randomUUID()}`, { as: parties.stranger });
    const planted = await compared({ there: same, nowhere: same }, { slower: 5 });
    tell('Planted, five milliseconds', planted);
    expect(planted.toldApart).toBe(true);
    const none = await compared({ there: same, nowhere: same });
    tell('Nothing planted', none);
    expect(none.toldApart).toBe(false);
  }, 300_000);
});

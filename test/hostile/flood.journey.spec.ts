import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, type OpenApi, openApi, type Somebody } from '../support/api.ts';
import { SIREN } from '../support/parties.ts';

/** In production, where the limits are: one person, one address or one mailbox asks too much, and others notice nothing. */
let api: OpenApi;
let flooder: Somebody;
let neighbour: Somebody;
let drawn = 0;

beforeAll(async () => {
  api = await openApi({
    mode: 'production',
    clock: 'system',
    publicUrl: 'https://entente.example',
    smtpUrl: 'smtp://127.0.0.1:9',
  });
  await api.superuser.query(
    `INSERT INTO merchant (siren, name, website, postal_address, complaint_email, sector)
     VALUES ($1, 'Boutique Exemple', 'https://boutique.example', $2, 'reclamations@boutique.example', 'general')`,
    [SIREN, JSON.stringify({ lines: ['1 rue de l’Exemple'], postcode: '75001', city: 'Paris', country: 'FR' })],
  );
  flooder = await person('Félix Flot');
  neighbour = await person('Vera Voisine');
}, 60_000);
afterAll(() => api?.close(), 30_000);

async function person(name: string): Promise<Somebody> {
  drawn += 1;
  const email = `personne${drawn}@people.example`;
  const { rows } = await api.superuser.query('INSERT INTO person (name, email) VALUES ($1, $2) RETURNING id', [
    name,
    email,
  ]);
  return again({ email, personId: rows[0].id, token: '' });
}

/** Signed in once more, on another device. */
async function again(somebody: Somebody): Promise<Somebody> {
  const token = randomBytes(32).toString('base64url');
  await api.superuser.query(
    `INSERT INTO auth.session (digest, person_id, first_factor, expires_at) VALUES ($1, $2, 'mail-code', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), somebody.personId],
  );
  return { ...somebody, token };
}

const file = (as: Somebody, from = '203.0.113.1'): Promise<Answer> =>
  api.ask('POST', '/v1/complaints', {
    as,
    headers: { 'x-forwarded-for': from },
    body: { siren: SIREN, statement: 'Rien n’est arrivé.', claims: [{ kind: 'refund', amountCents: 100 }] },
  });

const counted = async (sql: string, values: unknown[]): Promise<number> =>
  Number((await api.superuser.query(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0].n);

const disputesOf = ({ personId }: Somebody) => counted('dispute WHERE consumer_id = $1', [personId]);

/** So many at a time, until all are answered. */
async function pour(times: number, ask: (n: number) => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let n = next++; n < times; n = next++) answers.push(await ask(n));
  };
  await Promise.all(Array.from({ length: 16 }, lane));
  return answers;
}

const statuses = (answers: readonly Answer[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { status } of answers) found[status] = (found[status] ?? 0) + 1;
  return found;
};

function expectReportedWhen(answers: readonly Answer[]): void {
  for (const { headers, body } of answers.filter(({ status }) => status === 429)) {
    expect(body.code).toBe('too-many-requests');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
}

describe('a flood', () => {
  test('of one person, from several devices and places: forty complaints a day, and the neighbours file theirs meanwhile', async () => {
    const devices = [flooder, await again(flooder), await again(flooder), await again(flooder)];
    const neighbours = await Promise.all(Array.from({ length: 10 }, (_, n) => person(`Voisin ${n}`)));
    const flood = pour(600, (n) => file(devices[n % 4] as Somebody, `198.51.100.${n % 200}`));
    const others = neighbours.map(async (one) => [
      (await file(one)).status,
      (await api.ask('GET', '/v1/disputes', { as: one })).body.items.length,
      (await api.ask('PATCH', '/v1/me', { as: one, body: { phone: '0102030405' } })).status,
    ]);
    expect(await Promise.all(others)).toEqual(neighbours.map(() => [201, 1, 200]));
    const answers = await flood;
    expectReportedWhen(answers);
    expect(statuses(answers)).toEqual({ 201: 40, 429: 560 });
    expect(await disputesOf(flooder)).toBe(40);
  }, 60_000);

  test('of writes: a hundred and twenty a minute, whatever they are; reading goes on', async () => {
    const writer = await person('Wanda Writer');
    const phone = (n: number) => String(1_000_000_000 + n);
    const answers = await pour(400, (n) => api.ask('PATCH', '/v1/me', { as: writer, body: { phone: phone(n) } }));
    expectReportedWhen(answers);
    const found = statuses(answers);
    // The minute may turn while they come.
    expect(found['200']).toBeLessThanOrEqual(240);
    expect((found['200'] ?? 0) + (found['429'] ?? 0)).toBe(400);
    expect(found['429']).toBeGreaterThan(0);
    expect((await api.ask('GET', '/v1/me', { as: writer })).status).toBe(200);
  }, 60_000);

  test('from one address, under a new name each time: others elsewhere are served', async () => {
    const from = { 'x-forwarded-for': '203.0.113.66' };
    const invented = () => ({ ...from, authorization: `Bearer ${randomBytes(32).toString('base64url')}` });
    const answers = await pour(3_400, () => api.ask('GET', '/v1/me', { headers: invented() }));
    expectReportedWhen(answers);
    const { 401: unknown = 0, 429: later = 0 } = statuses(answers);
    expect(unknown + later).toBe(3_400);
    expect(later).toBeGreaterThan(0);
    expect((await file(neighbour, '203.0.113.67')).status).toBe(201);
  }, 60_000);

  test('of codes to a mailbox: three mails for one whom nobody knows, and the same answer after', async () => {
    const email = 'inondee@people.example';
    const answers = await pour(40, (n) =>
      api.ask('POST', '/v1/sign-in/code', { body: { email }, headers: { 'x-forwarded-for': `198.51.100.${n}` } }),
    );
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes.toString()}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
    expect(await counted('auth.sign_in_code WHERE email = $1 AND mailed', [email])).toBe(3);
    const guesses = await pour(40, (n) =>
      api.ask('POST', '/v1/sign-in/verify', { body: { email, code: String(100_000 + n) } }),
    );
    expectReportedWhen(guesses);
    expect(statuses(guesses)).toEqual({ 422: 30, 429: 10 });
  }, 60_000);

  test('sent again with the key of an act that was done, it gives that act’s answer and writes nothing', async () => {
    const before = await disputesOf(neighbour);
    const ask = (key: string) =>
      api.ask('POST', '/v1/complaints', {
        as: neighbour,
        headers: { 'idempotency-key': key },
        body: { siren: SIREN, statement: 'Cassé.', claims: [{ kind: 'refund', amountCents: 200 }] },
      });
    const answers = await pour(30, () => ask('une fois'));
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
    expect(await disputesOf(neighbour)).toBe(before + 1);
  }, 60_000);
});

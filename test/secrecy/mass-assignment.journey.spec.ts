import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_ACTS } from '#requests';
import { formWith, PDF } from '../support/parties.ts';
import { type ActorName, idOf } from './support/actors.ts';
import { ACT_BODIES } from './support/bodies.ts';
import { LINES } from './support/lines.ts';
import { type Operation, operationsOf, type Schema } from './support/operations.ts';
import { createTargets, type Scenario } from './support/scenario.ts';
import { type RehearsalStack, setStage } from './support/stage-set.ts';

/**
 * Every name that a column of the database has, and some that programs like, is added to every body that can be sent, at
 * every depth: each is refused by its name, and nothing changes.
 */
let set: RehearsalStack;
let scenario: Scenario;
let operations: readonly Operation[];
let names: readonly string[];

/** Names that programs like. Those of every object, such as `constructor`, are told apart below. */
const FAVOURITES = ['isAdmin', 'admin', 'roles', 'actor', 'act', 'type', 'now', '$set'];

beforeAll(async () => {
  set = await setStage();
  scenario = await createTargets(set);
  operations = await operationsOf(set.api);
  const { rows } = await set.api.superuser.query(
    `SELECT DISTINCT column_name AS name FROM information_schema.columns WHERE table_schema IN ('public', 'auth') ORDER BY 1`,
  );
  const columns = rows.map(({ name }): string => name);
  const camel = columns.map((name) => name.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase()));
  names = [...new Set([...columns, ...camel, ...FAVOURITES])];
}, 60_000);
afterAll(() => set?.close(), 30_000);

/** By whom an operation would be done, if nothing were wrong with what is sent. */
const DOER: Partial<Record<string, ActorName>> = { AssignCaseMediator: 'clerk' };
const BY_MEDIATOR =
  /^(Admit|Assign|Close|Complete|DeclareIndep|Disclose|Interrupt|Issue|Notify|Open|Prolong|Redirect|Reject|Replace|Request)/;

const doerOf = (id: string): ActorName => DOER[id] ?? (BY_MEDIATOR.test(id) ? 'mediator' : 'consumer');

function unknownTo(schema: Schema): readonly string[] {
  return names.filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
}

/** The example of an operation, and its schema; a part that the example leaves out is put in. */
function exampleOf(operation: Operation): Record<string, unknown> {
  const act = PERSON_ACTS.find((one) => one === operation.id);
  if (act !== undefined) return ACT_BODIES[act](scenario.deps);
  const line = LINES.find(({ key }) => key === operation.id);
  const body = line?.request(scenario).body;
  if (body === null || typeof body !== 'object') throw new Error(`${operation.id} has no example`);
  const parts: Record<string, object> = {
    FileComplaint: { elsewhere: { sentOn: '2026-01-05', proofPieceId: idOf('proof') } },
    changeMe: { postalAddress: { lines: ['1 rue Neuve'], postcode: '75002', city: 'Paris', country: 'FR' } },
  };
  return { ...body, ...parts[operation.id] };
}

/** Each object within, with the way to it. */
function objectsIn(
  body: unknown,
  schema: Schema | undefined,
  way: string,
): readonly { way: string; at: object; schema: Schema }[] {
  if (schema === undefined || body === null || typeof body !== 'object') return [];
  if (Array.isArray(body)) return body.flatMap((one, place) => objectsIn(one, schema.items, `${way}${place}.`));
  // What a browser answers for a passkey is checked by its signature, and nothing of it is kept by name.
  if (schema.additionalProperties === true) return [];
  const within = Object.entries(body).flatMap(([name, one]) =>
    objectsIn(one, schema.properties?.[name], `${way}${name}.`),
  );
  return [{ way, at: body, schema }, ...within];
}

const WRITES = (): readonly Operation[] => operations.filter(({ body }) => body !== undefined);

/** All that is kept, in one number. */
async function everythingKept(): Promise<string> {
  const { rows: tables } = await set.api.superuser.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'auth') AND tablename NOT IN ('session', 'heartbeat') ORDER BY 1`,
  );
  const digests = tables.map(
    ({ name }) => `(SELECT coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') FROM ${name} AS t)`,
  );
  const { rows } = await set.api.superuser.query(`SELECT md5(concat_ws(' ', ${digests.join(', ')})) AS all_of_it`);
  return rows[0].all_of_it;
}

describe('what was not asked for', () => {
  test('is refused by its name in every body, at every depth, and changes nothing', async () => {
    const before = await everythingKept();
    const taken: string[] = [];
    let tried = 0;
    for (const operation of WRITES()) {
      const { id, method, path, body: schema } = operation;
      const as = set.actors[doerOf(id)];
      const url = path.replace('{disputeId}', scenario.deps.disputeId);
      const plain = exampleOf(operation);
      for (const { way } of objectsIn(plain, schema, '')) {
        const body = structuredClone(plain);
        const [target] = objectsIn(body, schema, '').filter((one) => one.way === way);
        if (target === undefined) throw new Error(way);
        const added = unknownTo(target.schema);
        for (const name of added) Object.defineProperty(target.at, name, { value: 'x', enumerable: true });
        const answer = await set.api.ask(method, url, { body, ...(as === undefined ? {} : { as }) });
        const refused = new Set((answer.body?.errors ?? []).map(({ field }: { field: string }) => field));
        taken.push(
          ...added
            .filter((name) => !refused.has(`${way}${name}`))
            .map((name) => `${id}: ${way}${name} (${answer.status})`),
        );
        tried += added.length;
      }
    }
    expect(taken).toEqual([]);
    expect(await everythingKept()).toBe(before);
    process.stdout.write(`${tried} fields in ${WRITES().length} bodies, ${names.length} names\n`);
  }, 60_000);

  test('is refused in a form and in an address', async () => {
    const before = await everythingKept();
    const { consumer } = set.actors;
    const as = consumer === undefined ? {} : { as: consumer };
    for (const name of names.filter((one) => !['nature', 'audience'].includes(one)).slice(0, 40)) {
      const form = formWith(PDF, 'papier.pdf', { [name]: 'x' });
      const answer = await set.api.ask('POST', `/v1/disputes/${scenario.deps.disputeId}/pieces`, { ...as, form });
      expect([name, answer.status]).toEqual([name, 422]);
    }
    for (const { path, query } of operations.filter(({ method, query }) => method === 'GET' && query.length > 0)) {
      const unknown = names.filter((name) => !query.includes(name));
      const answer = await set.api.ask(
        'GET',
        `${path}?${unknown.map((name) => `${encodeURIComponent(name)}=x`).join('&')}`,
        as,
      );
      expect([path, answer.status]).toEqual([path, 422]);
      expect(answer.body.errors.length).toBeGreaterThanOrEqual(unknown.length);
    }
    // The uploads that came with the forms are their owner's and joined nothing.
    const { rows } = await set.api.superuser.query('SELECT count(*)::int AS n FROM piece WHERE dispute_id = $1', [
      scenario.deps.disputeId,
    ]);
    expect(rows[0].n).toBe(0);
    await set.api.superuser.query(`DELETE FROM piece WHERE dispute_id IS NULL AND name = 'papier.pdf'`);
    expect(await everythingKept()).toBe(before);
  }, 60_000);

  test('does not reach the prototypes of the program', async () => {
    const { consumer } = set.actors;
    for (const body of [
      '{"__proto__": {"role": "mediator"}, "statement": "x"}',
      '{"constructor": {"prototype": {"a": 1}}, "statement": "x"}',
    ]) {
      const headers = { 'content-type': 'application/json' };
      const path = `/v1/disputes/${scenario.deps.disputeId}/acts/send-message`;
      const answer = await set.api.ask('POST', path, {
        body,
        headers,
        ...(consumer === undefined ? {} : { as: consumer }),
      });
      expect([400, 422]).toContain(answer.status);
    }
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

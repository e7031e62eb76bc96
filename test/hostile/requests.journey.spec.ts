import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyAll } from '#casework';
import { FolderFiles } from '#delivery';
import { databaseOf, PgVerificationSource } from '#persistence';
import { type OpenApi, openApi } from '../support/api.ts';
import { type BuiltProgram, startBuilt } from '../support/built-program.ts';
import { createParties, type TestParties } from '../support/parties.ts';
import { actorsOf, seatAgain } from './requests/actors.ts';
import { type Document, type Operation, operationsIn } from './requests/described.ts';
import { Dice } from './requests/dice.ts';
import { type HostileRequest, hostileRequest } from './requests/hostile-request.ts';
import { objectsFor } from './requests/objects.ts';
import type { Known } from './requests/sound.ts';
import { type Heard, Wire } from './requests/wire.ts';

const REQUESTS = Number(process.env.ENTENTE_HOSTILE_REQUESTS ?? 5_000);
const SEED = Number(process.env.ENTENTE_HOSTILE_SEED ?? 2026);
const WARM = 2_000;
const AT_ONCE = 12;
const TODAY = '2026-03-02T09:00:00.000Z';

/** A fault of the portal is documented, and is a fault all the same; so is no answer at all. */
function faultOf(operation: Operation, answer: Heard | undefined): string | undefined {
  if (answer === undefined) return 'the connection was closed without an answer';
  return answer.status >= 500 ? `${answer.status} ${answer.bytes.toString()}` : operation.judge(answer);
}

/** What is told when something goes wrong: the first of each kind, with what brought it about. */
const SHOWN = 12;

let api: OpenApi;
let parties: TestParties;
let program: BuiltProgram;
let wire: Wire;
let known: Known;
let operations: readonly Operation[];

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  await api.at(TODAY);
  known = await objectsFor(api, parties);
  program = await startBuilt('api', {
    // In a rehearsal nobody is told to come back later, so that every request is really answered.
    ENTENTE_MODE: 'rehearsal',
    DATABASE_URL: api.database.web,
    AUTH_DATABASE_URL: api.database.auth,
    FILES_DIR: api.filesDir,
    SESSION_SECRET: 'a secret for trying, long enough to be one',
    MAX_PIECE_MB: '1',
  });
  operations = operationsIn((await (await fetch(`${program.url}/v1/openapi.json`)).json()) as Document);
  wire = new Wire(program.port);
}, 120_000);

afterAll(async () => {
  wire?.close();
  await program?.stop();
  await api?.close();
}, 60_000);

describe('requests that nobody should send', () => {
  const wrong = new Map<string, string>();
  const heard = new Map<number, number>();
  const resident: { warm?: number | undefined; end?: number | undefined } = {};
  let tried: ReadonlySet<string> = new Set();

  test(
    `${REQUESTS} of them from seed ${SEED}: each is answered as the document says`,
    async () => {
      const begun = performance.now();
      const dice = new Dice(SEED);
      const showing = actorsOf(parties);
      const pairs = operations.flatMap((operation) => Object.keys(showing).map((actor) => ({ operation, actor })));
      tried = new Set(pairs.slice(0, REQUESTS).map(({ operation, actor }) => `${operation.id} ${actor}`));
      let next = 0;
      const lane = async (): Promise<void> => {
        for (let at = next++; at < REQUESTS; at = next++) {
          // Everybody tries everything once; then chance decides.
          const { operation, actor } = pairs[at] ?? dice.oneOf(pairs);
          const request = hostileRequest(operation, actor, dice, known);
          const answer = await wire.ask(request, showing[actor] ?? {});
          heard.set(answer?.status ?? 0, (heard.get(answer?.status ?? 0) ?? 0) + 1);
          if (answer !== undefined) await putBack(request, answer);
          const fault = faultOf(operation, answer);
          if (fault !== undefined) note(request, fault, at);
          if (at === WARM) resident.warm = program.resident();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      resident.end = program.resident();
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const counts = [...heard].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
      process.stderr.write(`${REQUESTS} requests in ${seconds} s from seed ${SEED}: ${counts.join(', ')}\n`);
      expect([...wrong.values()].slice(0, SHOWN)).toEqual([]);
    },
    60_000 + REQUESTS * 30,
  );

  test('they were of every operation, by everybody, and of every fate', () => {
    if (REQUESTS < 5_000) return;
    expect(tried.size).toBe(operations.length * Object.keys(actorsOf(parties)).length);
    for (const status of [200, 201, 204, 400, 401, 403, 404, 409, 412, 413, 415, 422]) {
      expect([status, heard.get(status) ?? 0]).toEqual([status, expect.any(Number)]);
      expect([status, (heard.get(status) ?? 0) > 0]).toEqual([status, true]);
    }
  });

  test('the program ran through, complained of nothing and holds no more than before', () => {
    expect(program.running()).toBe(true);
    expect(program.complaints()).toEqual([]);
    const { warm, end } = resident;
    if (warm === undefined || end === undefined) return;
    process.stderr.write(`Resident after ${WARM} requests ${warm.toFixed(0)} MiB, at the end ${end.toFixed(0)} MiB\n`);
    expect(end).toBeLessThan(warm * 1.5 + 128);
  });

  test('and what is kept is whole', async () => {
    const database = await databaseOf({ url: api.database.worker, poolSize: 2 }).initialize();
    try {
      const report = await verifyAll({
        verificationSource: new PgVerificationSource(database),
        files: new FolderFiles(api.filesDir),
      });
      expect([...report.faults]).toEqual([]);
      expect(report.disputes).toBeGreaterThan(10);
    } finally {
      await database.destroy();
    }
  }, 60_000);

  function note({ operation, actor, method, path, headers, body }: HostileRequest, fault: string, at: number): void {
    const key = `${operation.id}: ${fault.replace(/[0-9a-f-]{36}/g, 'id').slice(0, 90)}`;
    if (wrong.has(key)) return;
    const sent = body === undefined ? '' : ` ${body.subarray(0, 300).toString()}`;
    wrong.set(key, `#${at} ${operation.id} by ${actor}: ${fault}\n${method} ${path} ${JSON.stringify(headers)}${sent}`);
  }

  /** The clock stands again where it stood, and whoever signed out sits again. */
  async function putBack({ operation: { id } }: HostileRequest, { status }: Heard): Promise<void> {
    if (status >= 300) return;
    if (id === 'moveClock') await api.superuser.query('UPDATE rehearsal_clock SET instant = $1', [TODAY]);
    if (/^(signOut|endSession|endOtherSessions|verifySecondFactor)$/.test(id)) await seatAgain(api, parties);
  }
});

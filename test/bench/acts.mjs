import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, processorSeconds, quantile, spread } from './figures.mjs';
import { Connection } from './http.mjs';
import { ACCEPTANCE, ACTS, act, REFLECTION_DAYS, UNTIL_PROPOSAL } from './life.mjs';
import { openActors } from './people.mjs';
import { findPgbench, runBareLoop, runPgbench } from './pgbench.mjs';
import { generalised, inOrder, pgbenchScript } from './script.mjs';

const DAY = 86_400_000;

/** Acts over HTTP through the real api, beside the same statements run by pgbench on the same server, in turn. */
export async function benchActs(environment, { clients, rounds, seconds, say }) {
  const database = 'acts';
  const urls = await environment.database(database);
  await environment.inEarnest();
  return environment.asSuperuser(async (superuser) => {
    const actors = await openActors(superuser);
    const clock = rehearsalClock(superuser);
    const floor = await floorOf(environment, superuser, { database, urls, actors, clock, clients, seconds });
    const api = await environment.program('api', database);
    const connections = await Promise.all(Array.from({ length: clients }, () => new Connection(api.port).open()));
    const server = Number(
      (await superuser.query("SELECT pg_read_file('postmaster.pid')")).rows[0].pg_read_file.split('\n')[0],
    );
    const perAct = new Map();
    const told = (name, milliseconds) => {
      if (!perAct.has(name)) perAct.set(name, []);
      perAct.get(name).push(milliseconds);
    };
    const http = [];
    const bare = [];
    const processor = [];
    await liveFor(connections, actors, clock, Math.min(3, seconds), undefined);
    for (let round = 1; round <= rounds; round += 1) {
      const before = [processorSeconds(api.pid), processorSeconds(server, true), process.cpuUsage()];
      const { acts, rate } = await liveFor(connections, actors, clock, seconds, told);
      const client = process.cpuUsage(before[2]);
      processor.push({
        api: ((processorSeconds(api.pid) - before[0]) / acts) * 1000,
        database: ((processorSeconds(server, true) - before[1]) / acts) * 1000,
        client: (client.user + client.system) / 1000 / acts,
      });
      http.push(rate);
      bare.push((await floor.run(round)) * ACTS.length);
      say(`  round ${round}: ${Math.round(rate)} acts a second over HTTP, ${Math.round(bare.at(-1))} by ${floor.by}`);
    }
    for (const connection of connections) connection.close();
    await api.stop();
    return {
      clients,
      floor: floor.by,
      statementsPerAct: floor.statements / ACTS.length,
      http: spread(http),
      bare: spread(bare),
      ratio: spread(http.map((rate, round) => rate / bare[round])),
      processorMsPerAct: Object.fromEntries(
        ['api', 'database', 'client'].map((part) => [part, median(processor.map((one) => one[part]))]),
      ),
      acts: [...perAct].map(([name, times]) => ({
        name,
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        statements: floor.perAct.get(name),
      })),
    };
  }, database);
}

/** Lives, one after the other, on each connection; acceptance comes once the parties have had their days to reflect. */
export async function liveFor(connections, actors, clock, seconds, told) {
  let acts = 0;
  let spent = 0;
  const disputes = [];
  const timed = async (work) => {
    const begun = performance.now();
    await Promise.all(connections.map(work));
    spent += performance.now() - begun;
  };
  await clock.forward(1);
  const until = performance.now() + seconds * 1000 * (UNTIL_PROPOSAL.length / ACTS.length);
  await timed(async (connection) => {
    while (performance.now() < until) {
      let disputeId;
      for (const step of UNTIL_PROPOSAL) disputeId = await act(connection, actors, step, disputeId, told);
      acts += UNTIL_PROPOSAL.length;
      disputes.push(disputeId);
    }
  });
  await clock.forward(REFLECTION_DAYS);
  await timed(async (connection) => {
    for (let disputeId = disputes.pop(); disputeId !== undefined; disputeId = disputes.pop()) {
      for (const step of ACCEPTANCE) await act(connection, actors, step, disputeId, told);
      acts += ACCEPTANCE.length;
    }
  });
  return { acts, rate: acts / (spent / 1000) };
}

/** The clock of the rehearsal, which goes only when it is told. */
export function rehearsalClock(superuser) {
  let at = Date.now();
  return {
    async forward(days) {
      at += days * DAY;
      await superuser.query('UPDATE rehearsal_clock SET instant = $1', [new Date(at).toISOString()]);
    },
  };
}

/** One life is lived and its statements are written down; then they can be run again and again with other ids. */
async function floorOf(environment, superuser, { database, urls, actors, clock, clients, seconds }) {
  const file = join(environment.folder, 'recording.jsonl');
  writeFileSync(file, '');
  const hook = new URL('./recorder.mjs', import.meta.url).href;
  const api = await environment.program('api', database, {
    NODE_OPTIONS: `--import ${hook}`,
    ENTENTE_BENCH_RECORDING: file,
  });
  const connection = await new Connection(api.port).open();
  const perAct = new Map();
  const life = [];
  // The first life is not written down: connections are opened and sessions marked as seen in it.
  for (const recording of [false, true]) {
    await clock.forward(1);
    let disputeId;
    for (const step of ACTS) {
      if (step === ACCEPTANCE[0]) await clock.forward(REFLECTION_DAYS);
      const from = readFileSync(file, 'utf8').length;
      disputeId = await act(connection, actors, step, disputeId);
      if (!recording) continue;
      const lines = readFileSync(file, 'utf8').slice(from).trim().split('\n');
      const statements = inOrder(lines.map((line) => JSON.parse(line)));
      perAct.set(step[0], statements.length);
      life.push(...statements);
    }
  }
  connection.close();
  await api.stop();
  const { rows } = await superuser.query(
    `SELECT id::text FROM person UNION SELECT id::text FROM merchant UNION SELECT id::text FROM mediator_body
     UNION SELECT id::text FROM auth.session`,
  );
  const known = new Set(rows.map(({ id }) => id));
  // One connection cannot be two roles: here, and nowhere else, the role of the pages may read sessions.
  await superuser.query('GRANT USAGE ON SCHEMA auth TO entente_web');
  await superuser.query('GRANT SELECT ON auth.session, auth.totp, auth.passkey TO entente_web');
  const program = findPgbench();
  const common = { perAct, statements: life.length };
  if (program === undefined) {
    const statementsFor = (round) => (client, turn) =>
      generalised(life, known, String(100_000_000_000 + round * 100_000_000 + client * 1_000_000 + turn));
    return {
      ...common,
      by: 'a bare client of pg (pgbench was not found)',
      run: (round) => runBareLoop(statementsFor(round), { url: urls.web, clients, seconds }),
    };
  }
  const script = join(environment.folder, 'life.sql');
  writeFileSync(script, pgbenchScript(generalised(life, known, ':n')));
  return {
    ...common,
    by: 'pgbench',
    run: (round) =>
      runPgbench(program, {
        port: environment.port,
        database,
        user: 'entente_web',
        file: script,
        clients,
        seconds,
        round,
      }),
  };
}

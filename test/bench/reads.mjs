import { largeDataset, smallDataset } from './datasets.mjs';
import { median, quantile } from './figures.mjs';
import { Connection } from './http.mjs';
import { openSession } from './people.mjs';

const CLIENTS = 4;
const CONSUMERS = 200;
const KNOWN = 2_000;

/** Reading one dispute and one page of a worklist, among few and among many, in turn. */
export async function benchReads(environment, { big, rounds, seconds, seed, say }) {
  const datasets = [
    await smallDataset(environment, { seed, say }),
    await largeDataset(environment, { big, seed, say }),
  ];
  await environment.inEarnest();
  const places = [];
  for (const { name } of datasets) {
    const api = await environment.program('api', name);
    places.push({ api, questions: await environment.asSuperuser(questionsIn, name) });
  }
  // Only now: the api lets go of a connection on which nothing is asked for ten seconds.
  for (const place of places)
    place.connections = await Promise.all(Array.from({ length: CLIENTS }, () => new Connection(place.api.port).open()));
  const names = Object.keys(places[0].questions);
  const rounded = Object.fromEntries(names.map((name) => [name, places.map(() => [])]));
  for (const { questions, connections } of places) {
    for (const name of names) await ask(connections, questions[name], 1);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) {
      for (const [place, { questions, connections }] of places.entries()) {
        rounded[name][place].push(await ask(connections, questions[name], seconds / 4));
      }
    }
    say(`  round ${round} of ${rounds}`);
  }
  for (const { api, connections } of places) {
    for (const connection of connections) connection.close();
    await api.stop();
  }
  return {
    sizes: datasets.map(({ size }) => size),
    clients: CLIENTS,
    reads: names.map((name) => {
      const [small, large] = rounded[name].map((times) => ({
        p50: median(times.map((one) => quantile(one, 0.5))),
        p99: median(times.map((one) => quantile(one, 0.99))),
        perSecond: median(times.map((one) => one.length / (seconds / 4))),
      }));
      return { name, small, large, p50Ratio: large.p50 / small.p50, p99Ratio: large.p99 / small.p99 };
    }),
  };
}

async function ask(connections, { path, tokens }, seconds) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < until) {
        const at = Math.floor(Math.random() * path.length);
        const begun = performance.now();
        const { status, text } = await connection.ask('GET', path[at], tokens[at % tokens.length]);
        times.push(performance.now() - begun);
        if (status !== 200) throw new Error(`${path[at]}: ${status} ${text.slice(0, 200)}`);
      }
    }),
  );
  return times;
}

/** Who reads what: people of the largest organisations, who have a quarter of all disputes, and consumers, who have two. */
async function questionsIn(superuser) {
  const stack = async (column, side, roles) => {
    const { rows } = await superuser.query(
      `SELECT organisation.id, (SELECT person_id FROM membership WHERE ${column} = organisation.id AND role = ANY ($2) LIMIT 1) AS person
       FROM (SELECT ${column} AS id FROM dispute_side_view WHERE side = $1 GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS organisation`,
      [side, roles],
    );
    const { token } = await openSession(superuser, rows[0].person);
    const { rows: held } = await superuser.query(
      `SELECT dispute_id AS id FROM dispute_side_view WHERE side = $1 AND ${column} = $2 ORDER BY random() LIMIT ${KNOWN}`,
      [side, rows[0].id],
    );
    return { disputes: { path: held.map(({ id }) => `/v1/disputes/${id}`), tokens: [token] }, tokens: [token] };
  };
  const mediator = await stack('body_id', 'mediator', ['mediator']);
  const agent = await stack('merchant_id', 'merchant', ['agent', 'owner']);
  const { rows } = await superuser.query(
    `SELECT DISTINCT ON (consumer_id) consumer_id AS person, id FROM
       (SELECT consumer_id, id FROM dispute ORDER BY random() LIMIT ${4 * CONSUMERS}) AS drawn LIMIT ${CONSUMERS}`,
  );
  const tokens = [];
  for (const { person } of rows) tokens.push((await openSession(superuser, person)).token);
  const lists = (path, more) => ({ path: [path], tokens: more });
  return {
    'a dispute, by its consumer': { path: rows.map(({ id }) => `/v1/disputes/${id}`), tokens },
    'a dispute, by the merchant': agent.disputes,
    'a dispute, by the mediator': mediator.disputes,
    'the worklist of a consumer': { path: rows.map(() => '/v1/disputes'), tokens },
    'the worklist of a merchant': lists('/v1/disputes', agent.tokens),
    'the worklist of a mediator': lists('/v1/disputes', mediator.tokens),
  };
}

import { median, quantile } from './figures.mjs';
import { Connection } from './http.mjs';
import { openSession } from './people.mjs';

const DISPUTES = 10_000;
/** Of each page; together they stay under what one address may ask of the portal in a minute. */
const TIMES = 40;

/** How long the portal takes for a page, one person at a time, and how large the page is. */
export async function benchPages(environment, { seed, say }) {
  const { superuser } = await environment.database('pages');
  await seed(superuser, DISPUTES, say);
  await environment.inEarnest();
  const portal = await environment.program('portal', 'pages');
  const connection = await new Connection(portal.port).open();
  const pages = [];
  for (const [name, { paths, token }] of Object.entries(await environment.asSuperuser(pagesIn, 'pages'))) {
    const times = [];
    let bytes = 0;
    // The first three warm templates and statements.
    for (let asked = -3; asked < TIMES; asked += 1) {
      const path = paths[(asked + 3) % paths.length];
      const begun = performance.now();
      const { status, text } = await connection.ask('GET', path, token);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      if (asked >= 0) times.push(performance.now() - begun);
      bytes = Math.max(bytes, Buffer.byteLength(text));
    }
    pages.push({ name, p50: median(times), p99: quantile(times, 0.99), kilobytes: bytes / 1000 });
  }
  connection.close();
  await portal.stop();
  return { disputes: DISPUTES, pages };
}

/** The pages of a person of the largest house of each kind, and of a consumer. */
async function pagesIn(superuser) {
  const stack = async (column, side, roles) => {
    const { rows } = await superuser.query(
      `SELECT organisation.id, (SELECT person_id FROM membership WHERE ${column} = organisation.id AND role = ANY ($2) LIMIT 1) AS person
       FROM (SELECT ${column} AS id FROM dispute_side_view WHERE side = $1 GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) AS organisation`,
      [side, roles],
    );
    const { token } = await openSession(superuser, rows[0].person);
    const { rows: held } = await superuser.query(
      `SELECT dispute_id AS id FROM dispute_side_view WHERE side = $1 AND ${column} = $2 ORDER BY random() LIMIT ${TIMES}`,
      [side, rows[0].id],
    );
    return { paths: held.map(({ id }) => `/${side}/disputes/${id}`), token };
  };
  const mediator = await stack('body_id', 'mediator', ['mediator']);
  const agent = await stack('merchant_id', 'merchant', ['agent', 'owner']);
  const { rows } = await superuser.query('SELECT consumer_id AS person, id FROM dispute ORDER BY random() LIMIT 1');
  const { token } = await openSession(superuser, rows[0].person);
  return {
    'the front page': { paths: ['/'], token: '' },
    'find my mediator': { paths: ['/find-my-mediator'], token: '' },
    'the space of a consumer': { paths: ['/account'], token },
    'a dispute, by its consumer': { paths: [`/consumer/disputes/${rows[0].id}`], token },
    'the worklist of a merchant': { paths: ['/merchant'], token: agent.token },
    'a dispute, by the merchant': agent,
    'the queues of a mediator': { paths: ['/mediator'], token: mediator.token },
    'a dispute, by the mediator': mediator,
  };
}

import { randomUUID } from 'node:crypto';
import { median, quantile } from './figures.mjs';
import { Connection } from './http.mjs';
import { openSession } from './people.mjs';

const DISPUTES = 500;
const OTHERS = 4;
const FLOODERS = 8;
/** Five thousand a minute. */
const A_SECOND = 5_000 / 60;
const SIREN = '000000109';

/**
 * One person files complaints at five thousand a minute while others read, list, write and file at their own pace. The
 * limits are those of production. Rounds with and without the flood alternate; the p95 of the others is compared.
 */
export async function benchFlood(environment, { rounds, seconds, seed, say }) {
  const database = 'flood';
  const urls = await environment.database(database);
  await seed(urls.superuser, DISPUTES, say);
  await environment.inEarnest();
  return environment.asSuperuser(async (superuser) => {
    const people = await consumers(superuser);
    const { token } = await openSession(superuser, people.pop().person);
    const quietly = [];
    for (const { person, id } of people) quietly.push({ id, ...(await openSession(superuser, person)) });
    const api = await environment.program('api', database, IN_PRODUCTION);
    const open = (count) => Promise.all(Array.from({ length: count }, () => new Connection(api.port).open()));
    const [others, flooders] = [await open(OTHERS), await open(FLOODERS)];
    let turn = 0;
    const next = () => ({ place: turn, ...quietly[turn++ % quietly.length] });
    await othersFor(others, next, 2);
    const found = { quiet: [], flooded: [], sent: 0, turnedAway: 0, filed: 0 };
    for (let round = 1; round <= rounds; round += 1) {
      found.quiet.push(quantile(await othersFor(others, next, seconds), 0.95));
      const flood = pour(flooders, token, seconds);
      found.flooded.push(quantile(await othersFor(others, next, seconds), 0.95));
      const { sent, turnedAway } = await flood;
      found.sent += sent;
      found.turnedAway += turnedAway;
      found.filed += sent - turnedAway;
      say(
        `  round ${round}: p95 of the others ${found.quiet.at(-1).toFixed(1)} ms, ${found.flooded.at(-1).toFixed(1)} ms in the flood`,
      );
    }
    for (const connection of [...others, ...flooders]) connection.close();
    await api.stop();
    const [quiet, flooded] = [median(found.quiet), median(found.flooded)];
    return { ...found, quiet, flooded, ratio: flooded / quiet, aMinute: (found.sent / (rounds * seconds)) * 60 };
  }, database);
}

/** The limits exist in production only; nothing leaves, for no mail is asked for. */
const IN_PRODUCTION = {
  ENTENTE_MODE: 'production',
  PUBLIC_URL: 'https://entente.example',
  PORTAL_CONTACT: 'contact@entente.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Entente <ne-pas-repondre@entente.example>',
};

async function consumers(superuser) {
  const { rows } = await superuser.query(
    `SELECT DISTINCT ON (consumer_id) consumer_id AS person, dispute.id FROM dispute JOIN person ON person.id = consumer_id
     WHERE person.name <> '' ORDER BY consumer_id LIMIT 200`,
  );
  return rows;
}

const complaint = {
  siren: SIREN,
  statement: 'Rien n’est arrivé.',
  claims: [{ kind: 'refund', amountCents: 100 }],
};
const from = (n) => `x-forwarded-for: 198.51.${Math.floor(n / 250) % 250}.${n % 250}\r\n`;
const file = (connection, token, place) => {
  const headers = `idempotency-key: ${randomUUID()}\r\n${from(place)}`;
  return connection.ask('POST', '/v1/complaints', token, complaint, headers);
};

/** Each of the others in turn: reads their dispute, their list, who they are, changes it, and one in five files. */
async function othersFor(connections, next, seconds) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < until) {
        const { id, token, place } = next();
        const headers = from(place);
        const asked = [
          () => connection.ask('GET', `/v1/disputes/${id}`, token, undefined, headers),
          () => connection.ask('GET', '/v1/disputes', token, undefined, headers),
          () => connection.ask('PATCH', '/v1/me', token, { phone: '0102030405' }, headers),
          ...(Math.random() < 0.2 ? [() => file(connection, token, place)] : []),
        ];
        for (const ask of asked) {
          const begun = performance.now();
          const { status, text } = await ask();
          times.push(performance.now() - begun);
          if (status >= 300) throw new Error(`One of the others: ${status} ${text.slice(0, 200)}`);
          // People think between two clicks.
          await new Promise((wake) => setTimeout(wake, 20));
        }
      }
    }),
  );
  return times;
}

async function pour(connections, token, seconds) {
  const begun = performance.now();
  let sent = 0;
  let turnedAway = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() - begun < seconds * 1000) {
        if (sent > ((performance.now() - begun) / 1000) * A_SECOND) {
          await new Promise((wake) => setTimeout(wake, 2));
          continue;
        }
        sent += 1;
        const { status, text } = await file(connection, token, sent);
        if (status === 429) turnedAway += 1;
        else if (status !== 201) throw new Error(`The flood: ${status} ${text.slice(0, 200)}`);
      }
    }),
  );
  return { sent, turnedAway };
}

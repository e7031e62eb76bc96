/** One of the threads of a seeding: makes its share of the copies and hands them to the server, batch after batch. */
import { createHash, randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { tagOver } from './chain-of.mjs';
import { copyIn } from './copy-in.mjs';
import { planOf } from './plan.mjs';
import { referenceOf, STEP } from './references.mjs';

const { url, templates, tables, towns, counts, from, to, firstReference, relaxed } = workerData;
const BATCH = 500;
const GENESIS = '0'.repeat(64);
const DISPUTES_OF_A_CONSUMER = 2;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const client = new pg.Client(url);
await client.connect();
await client.query('SET synchronous_commit = off');
if (relaxed) await client.query('SET session_replication_role = replica');
const plan = planOf(counts, towns.length);
const consumers = new Map();
for (let at = from; at < to; at += BATCH) {
  const until = Math.min(to, at + BATCH);
  const text = tables.map(() => []);
  for (let index = at; index < until; index += 1) copy(index, text);
  await client.query('BEGIN');
  // The consumers first: they come last among the tables of a template.
  for (const place of [tables.length - 1, ...tables.keys()].slice(0, tables.length)) {
    const { name, columns } = tables[place];
    await copyIn(client, `COPY ${name} (${columns.join(', ')}) FROM STDIN`, [text[place].join('')]);
  }
  await client.query('COMMIT');
  parentPort.postMessage(until - at);
}
await client.end();

function copy(index, text) {
  const { template: place, town } = plan(index);
  const template = templates[place];
  const consumer = consumerOf(`${place}/${town}`);
  const values = fill(template, towns[town], consumer.id, index);
  template.lines.forEach((parts, table) => {
    if (tables[table].name !== 'person' || consumer.isNew) text[table].push(joined(parts, values));
  });
}

function fill({ holes, links, tags, year }, town, consumer, index) {
  const values = holes.map(({ kind, of }) => {
    if (kind === 'consumer') return consumer;
    if (kind === 'town') return town[of];
    if (kind === 'reference') return referenceOf(year, firstReference + index * STEP);
    return kind === 'id' || kind === 'dispute' ? randomUUID() : '';
  });
  const [disputeId] = values;
  let previous = GENESIS;
  for (const { text, hole } of links) {
    previous = sha256(`${disputeId}\n${previous}\n${joined(text, values)}`);
    values[hole] = previous;
  }
  for (const { side, texts, hole } of tags) {
    values[hole] = tagOver(
      sha256,
      disputeId,
      side,
      texts.map((parts) => joined(parts, values)),
    );
  }
  return values;
}

function joined(parts, values) {
  let text = parts[0];
  for (let at = 1; at < parts.length; at += 2) text += values[parts[at]] + parts[at + 1];
  return text;
}

/** A person complains more than once, of the same kind of thing. */
function consumerOf(key) {
  const known = consumers.get(key);
  if (known !== undefined && known.left > 0) {
    known.left -= 1;
    return { id: known.id, isNew: false };
  }
  const id = randomUUID();
  consumers.set(key, { id, left: DISPUTES_OF_A_CONSUMER - 1 });
  return { id, isNew: true };
}

/** One of the threads of a seeding: makes its share of the copies and hands them to the server, batch after batch. */
import { hash, randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { copyIn } from './copy-in.ts';
import { Page, prepared } from './pages.ts';
import { planOf } from './plan.ts';
import { referenceOf, STEP } from './references.ts';
import type { CopiedTable, Template } from './templates.ts';
import type { TestParties } from './towns.ts';

/** What one thread is told: what is copied, and from which copy to which. */
export interface CopyingShare {
  readonly url: string;
  readonly templates: readonly Template[];
  readonly tables: readonly CopiedTable[];
  readonly towns: readonly TestParties[];
  /** How many copies of each template. */
  readonly counts: readonly number[];
  /** Of all threads. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly firstReference: number;
  /** References between rows need not be looked up. */
  readonly relaxed: boolean;
}

const { url, templates, tables, towns, counts, count, from, to, firstReference, relaxed } = workerData as CopyingShare;
const BATCH = 500;
const GENESIS = '0'.repeat(64);
const DISPUTES_OF_A_CONSUMER = 2;

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

type Ready = Template<ReturnType<typeof prepared>>;

const ready: readonly Ready[] = templates.map(({ lines, links, tags, ...template }) => ({
  ...template,
  lines: lines.map(prepared),
  links: links.map(({ text, hole }) => ({ text: prepared(text), hole })),
  tags: tags.map(({ side, texts, hole }) => ({ side, texts: texts.map(prepared), hole })),
}));
const pages = tables.map(() => new Page());
const scratch = new Page();

const client = new pg.Client(url);
await client.connect();
await client.query('SET synchronous_commit = off');
if (relaxed) await client.query('SET session_replication_role = replica');
const plan = planOf(counts, towns.length);
const consumers = new Map<string, { readonly id: string; left: number }>();
for (let at = from; at < to; at += BATCH) {
  const until = Math.min(to, at + BATCH);
  for (const page of pages) page.clear();
  for (let index = at; index < until; index += 1) copy(index);
  await client.query('BEGIN');
  // The consumers first: they come last among the tables of a template.
  for (const place of [tables.length - 1, ...tables.keys()].slice(0, tables.length)) {
    const { name, columns } = of(tables, place);
    await copyIn(client, `COPY ${name} (${columns.join(', ')}) FROM STDIN`, of(pages, place).pieces());
  }
  await client.query('COMMIT');
  parentPort?.postMessage(until - at);
}
await client.end();

/** What stands at a place that there is. */
function of<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`There is no ${place} among ${list.length}`);
  return found;
}

function copy(index: number): void {
  const { template: place, town } = plan(index);
  const template = of(ready, place);
  const consumer = consumerOf(`${place}/${town}`, index);
  const values = fill(template, of(towns, town), consumer.id, index);
  template.lines.forEach((parts, table) => {
    if (of(tables, table).name !== 'person' || consumer.isNew) of(pages, table).fill(parts, values);
  });
}

function fill(
  { holes, links, tags, year }: Ready,
  town: TestParties,
  consumer: string,
  index: number,
): readonly string[] {
  const values = holes.map(({ kind, of: id = '' }) => {
    if (kind === 'consumer') return consumer;
    if (kind === 'town') return town[id] ?? '';
    if (kind === 'reference') return referenceOf(year, firstReference + index * STEP);
    return kind === 'id' || kind === 'dispute' ? idFor(index) : '';
  });
  const [disputeId = ''] = values;
  const linked = (before: string, text: Ready['lines'][number]): string => {
    scratch.clear();
    scratch.ascii(before);
    scratch.fill(text, values);
    return sha256(scratch.bytes);
  };
  let previous = GENESIS;
  for (const { text, hole } of links) {
    previous = linked(`${disputeId}\n${previous}\n`, text);
    values[hole] = previous;
  }
  for (const { side, texts, hole } of tags) {
    values[hole] = texts.reduce((tag, text) => linked(`${tag}\n`, text), sha256(`${disputeId}\n${side}`));
  }
  return values;
}

/**
 * Ids that grow with the copies, so that rows written together lie together in every index; at random within their
 * step.
 */
function idFor(index: number): string {
  const step = 2 ** 48 / count;
  const begin = Math.floor((index + Math.random()) * step)
    .toString(16)
    .padStart(12, '0');
  return `${begin.slice(0, 8)}-${begin.slice(8)}${randomUUID().slice(13)}`;
}

/** A person complains more than once, of the same kind of thing. */
function consumerOf(key: string, index: number): { readonly id: string; readonly isNew: boolean } {
  const known = consumers.get(key);
  if (known !== undefined && known.left > 0) {
    known.left -= 1;
    return { id: known.id, isNew: false };
  }
  const id = idFor(index);
  consumers.set(key, { id, left: DISPUTES_OF_A_CONSUMER - 1 });
  return { id, isNew: true };
}

import { chainOf } from './chain-of.mjs';
import { copyField } from './copy-in.mjs';

/** In the order in which rows refer to one another. What is not here (keys, uploads, the queue) belongs to no dispute. */
const TABLES = [
  ['dispute', 'id', 'id'],
  ['dispute_event', 'dispute_id', 'version'],
  ['dispute_side_view', 'dispute_id', 'side'],
  ['dispute_text', 'dispute_id', 'id'],
  ['dispute_party', 'dispute_id', 'kind, person_id'],
  ['piece', 'dispute_id', 'id'],
  ['deadline', 'dispute_id', 'act'],
  ['outbox', 'dispute_id', 'id'],
  ['notice', 'dispute_id', 'id'],
  ['mail', 'dispute_id', 'id'],
  ['letter', 'dispute_id', 'outbox_id'],
];

const NAMES = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|ENT-\d{4}-[0-9A-Z]{7}-[0-9A-Z]/g;
const UUID = /^[0-9a-f]{8}-/;

/**
 * A dispute at each stage, as text with holes: everywhere an id, a reference or a hash stands, a copy has its own.
 * Whose id it is says what fills the hole: `parties` (an organisation or somebody of an organisation), `consumer`, or `id` (new each time).
 *
 * @returns {Promise<{ templates: object[], tables: { name: string, columns: string[] }[] }>}
 */
export async function readTemplates(superuser, program, parties) {
  const tables = [];
  for (const [name, key, order] of [...TABLES, ['person', 'id', 'id']]) {
    tables.push({ name, key, order, columns: await columnsOf(superuser, name) });
  }
  const { rows } = await superuser.query(
    'SELECT DISTINCT ON (stage) id, stage, reference, consumer_id FROM dispute ORDER BY stage, id',
  );
  const templates = [];
  for (const dispute of rows) templates.push(await templateOf(superuser, program, parties, tables, dispute));
  return { templates, tables: tables.map(({ name, columns }) => ({ name, columns })) };
}

async function templateOf(superuser, program, parties, tables, dispute) {
  const holes = [];
  const known = new Map();
  const hole = (name, kind, of) => {
    if (!known.has(name)) known.set(name, holes.push({ kind, of }) - 1);
    return known.get(name);
  };
  hole(dispute.id, 'dispute');
  hole(dispute.reference, 'reference');
  hole(dispute.consumer_id, 'consumer');
  for (const id of parties) hole(id, 'parties', id);

  const { rows: sideViews } = await superuser.query('SELECT side, tag FROM dispute_side_view WHERE dispute_id = $1', [
    dispute.id,
  ]);
  const { events } = await program.caseFiles.read(dispute.id);
  const { rows: sealed } = await superuser.query(
    'SELECT hash, audience FROM dispute_event WHERE dispute_id = $1 ORDER BY version',
    [dispute.id],
  );
  const chain = chainOf({ program, disputeId: dispute.id, events, sealed, sideViews });
  chain.links.forEach(({ hash }, index) => {
    hole(hash, 'hash', index);
  });
  for (const { side, tag } of chain.tags) hole(tag, 'tag', side);

  /** Text, hole, text, hole, text. */
  const pierced = (text) => {
    const parts = [];
    let from = 0;
    for (const { 0: name, index } of text.matchAll(NAMES)) {
      const at = known.get(name) ?? (UUID.test(name) ? hole(name, 'id') : undefined);
      if (at === undefined) continue;
      parts.push(text.slice(from, index), at);
      from = index + name.length;
    }
    return [...parts, text.slice(from)];
  };

  const lines = [];
  for (const { name, key, order, columns } of tables) {
    const one = name === 'person' ? dispute.consumer_id : dispute.id;
    const found = await superuser.query({
      text: `SELECT ${columns.map((column) => `${column}::text`).join(', ')} FROM ${name} WHERE ${key} = $1 ORDER BY ${order}`,
      values: [one],
      rowMode: 'array',
    });
    const text = found.rows.map((row) => `${row.map(copyField).join('\t')}\n`).join('');
    // Mail addresses are one person's: each copied consumer has their id before the sign.
    lines.push(pierced(name === 'person' ? text.replace(/[^\t@]+@/, `${dispute.consumer_id}@`) : text));
  }
  return {
    stage: dispute.stage,
    year: dispute.reference.slice(4, 8),
    lines,
    links: chain.links.map(({ text, hash }) => ({ text: pierced(text), hole: hole(hash, 'hash') })),
    tags: chain.tags.map(({ side, tag, texts }) => ({
      side,
      texts: texts.map(pierced),
      hole: hole(tag, 'tag'),
    })),
    holes,
  };
}

async function columnsOf(superuser, table) {
  const { rows } = await superuser.query(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

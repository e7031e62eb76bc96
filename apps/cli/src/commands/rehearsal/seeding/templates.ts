import type pg from 'pg';
import type { CaseFiles } from '#casework';
import { chainOf } from './chain-of.ts';
import { copyField } from './copy-in.ts';
import type { PiercedText } from './pages.ts';

/**
 * In the order in which rows refer to one another. What is not here (keys, uploads, the queue) belongs to no dispute.
 */
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
] as const;

const NAMES = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|ENT-\d{4}-[0-9A-Z]{7}-[0-9A-Z]/g;
const UUID = /^[0-9a-f]{8}-/;

/**
 * What fills a hole: the id of somebody of a town or of a consumer, a reference, a hash or tag, or an id that is new
 * each time.
 */
export interface Hole {
  readonly kind: 'dispute' | 'reference' | 'consumer' | 'town' | 'hash' | 'tag' | 'id';
  /** The id in the first town, of `town`. */
  readonly of?: string;
}

/** A dispute as text with holes, of text as read or made ready to be filled. */
export interface Template<Text = PiercedText> {
  readonly stage: string;
  readonly year: string;
  /** By table. */
  readonly lines: readonly Text[];
  readonly links: readonly { readonly text: Text; readonly hole: number }[];
  readonly tags: readonly { readonly side: string; readonly texts: readonly Text[]; readonly hole: number }[];
  readonly holes: readonly Hole[];
}

export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

interface TableOfDispute extends CopiedTable {
  readonly key: string;
  readonly order: string;
}

interface DisputeRow {
  readonly id: string;
  readonly stage: string;
  readonly reference: string;
  readonly consumer_id: string;
}

/**
 * A dispute at each stage, as text with holes: everywhere an id, a reference or a hash stands, a copy has its own.
 * Whose id it is says what fills the hole: `town` (an organisation or somebody of an organisation), `consumer`, or `id` (new each
 * time).
 */
export async function readTemplates(
  superuser: pg.Client,
  caseFiles: Pick<CaseFiles, 'read'>,
  town: readonly string[],
): Promise<{ readonly templates: readonly Template[]; readonly tables: readonly CopiedTable[] }> {
  const tables: TableOfDispute[] = [];
  for (const [name, key, order] of [...TABLES, ['person', 'id', 'id'] as const]) {
    tables.push({ name, key, order, columns: await columnsOf(superuser, name) });
  }
  const { rows } = await superuser.query<DisputeRow>(
    'SELECT DISTINCT ON (stage) id, stage, reference, consumer_id FROM dispute ORDER BY stage, id',
  );
  const templates: Template[] = [];
  for (const dispute of rows) templates.push(await templateOf(superuser, caseFiles, town, tables, dispute));
  return { templates, tables: tables.map(({ name, columns }) => ({ name, columns })) };
}

async function templateOf(
  superuser: pg.Client,
  caseFiles: Pick<CaseFiles, 'read'>,
  town: readonly string[],
  tables: readonly TableOfDispute[],
  dispute: DisputeRow,
): Promise<Template> {
  const holes: Hole[] = [];
  const known = new Map<string, number>();
  const hole = (name: string, kind: Hole['kind'], of?: string): number => {
    const at = known.get(name) ?? holes.push({ kind, ...(of === undefined ? {} : { of }) }) - 1;
    known.set(name, at);
    return at;
  };
  hole(dispute.id, 'dispute');
  hole(dispute.reference, 'reference');
  hole(dispute.consumer_id, 'consumer');
  for (const id of town) hole(id, 'town', id);

  const { rows: sideViews } = await superuser.query<{ side: string; tag: string }>(
    'SELECT side, tag FROM dispute_side_view WHERE dispute_id = $1',
    [dispute.id],
  );
  const { events = [] } = (await caseFiles.read(dispute.id)) ?? {};
  const { rows: sealed } = await superuser.query<{ hash: string; audience: string[] }>(
    'SELECT hash, audience FROM dispute_event WHERE dispute_id = $1 ORDER BY version',
    [dispute.id],
  );
  const chain = chainOf({ disputeId: dispute.id, events, sealed, sideViews });
  for (const { hash } of chain.links) hole(hash, 'hash');
  for (const { tag } of chain.tags) hole(tag, 'tag');

  const pierced = (text: string): PiercedText => {
    const holesIn: { readonly hole: number; readonly from: number; readonly to: number }[] = [];
    for (const { 0: name, index } of text.matchAll(NAMES)) {
      const at = known.get(name) ?? (UUID.test(name) ? hole(name, 'id') : undefined);
      if (at === undefined) continue;
      holesIn.push({ hole: at, from: index, to: index + name.length });
    }
    return {
      first: text.slice(0, holesIn[0]?.from),
      rest: holesIn.map(({ hole, to }, nth) => ({ hole, text: text.slice(to, holesIn[nth + 1]?.from) })),
    };
  };

  const lines: PiercedText[] = [];
  for (const { name, key, order, columns } of tables) {
    const one = name === 'person' ? dispute.consumer_id : dispute.id;
    const found = await superuser.query<(string | null)[]>({
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

async function columnsOf(superuser: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

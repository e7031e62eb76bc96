import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** For each id of the first town, that of a new one. */
export type TestParties = Readonly<Record<string, string>>;

interface FreeSirens {
  next(): string;
}

type Row = Readonly<Record<string, string | null>>;

const DIRECTORY = ['person', 'merchant', 'mediator_body', 'affiliation', 'membership'] as const;

/** The ids of the organisations of a rehearsal and of the people in them; its consumers are not among them. */
export async function datasetIds(superuser: pg.Client): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ id: string }>(
    `SELECT id::text FROM merchant UNION ALL SELECT id::text FROM mediator_body
     UNION ALL SELECT DISTINCT person_id::text FROM membership
     UNION ALL SELECT DISTINCT unnest(representative_ids)::text FROM dispute`,
  );
  return [...new Set(rows.map(({ id }) => id))];
}

/** The same organisations once more, under other names and numbers, with people of their own. */
export async function buildDataset(
  superuser: pg.Client,
  ids: readonly string[],
  number: number,
  sirens: FreeSirens,
): Promise<TestParties> {
  const own: TestParties = Object.fromEntries(ids.map((id) => [id, randomUUID()]));
  const swap = (id: string | null = null) => (id === null ? null : (own[id] ?? id));
  const rows: Record<(typeof DIRECTORY)[number], readonly Row[]> = {
    person: [],
    merchant: [],
    mediator_body: [],
    affiliation: [],
    membership: [],
  };
  for (const table of DIRECTORY) {
    const { rows: found } = await superuser.query<{ row: Row }>(
      `SELECT to_jsonb(t) - ARRAY(SELECT column_name::text FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name = '${table}' AND is_generated = 'ALWAYS') AS row FROM ${table} AS t
       WHERE ${table === 'affiliation' || table === 'membership' ? 'coalesce(merchant_id, body_id)' : 'id'} = ANY ($1)`,
      [ids],
    );
    rows[table] = found.map(({ row }) => row);
  }
  await insert(
    superuser,
    'person',
    rows.person.map((row) => ({ ...row, id: swap(row.id), email: `ville${number}.${row.email}` })),
  );
  await insert(
    superuser,
    'merchant',
    rows.merchant.map((row) => ({
      ...row,
      id: swap(row.id),
      name: `${row.name} ${number}`,
      ...(row.siren === null ? { foreign_number: `${row.foreign_number} ${number}` } : { siren: sirens.next() }),
    })),
  );
  await insert(
    superuser,
    'mediator_body',
    rows.mediator_body.map((row) => ({ ...row, id: swap(row.id), name: `${row.name} ${number}` })),
  );
  for (const table of ['affiliation', 'membership'] as const) {
    await insert(
      superuser,
      table,
      rows[table].map((row) => ({
        ...row,
        id: randomUUID(),
        merchant_id: swap(row.merchant_id),
        body_id: swap(row.body_id),
        ...(table === 'membership' ? { person_id: swap(row.person_id), invitation_id: null } : {}),
      })),
    );
  }
  return own;
}

async function insert(superuser: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await superuser.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Numbers with a right check digit in the range that the register does not give out, as in the rehearsal. */
export async function freeSirens(superuser: pg.Client): Promise<FreeSirens> {
  const { rows } = await superuser.query<{ siren: string | null }>('SELECT siren FROM merchant');
  const taken = new Set(rows.map(({ siren }) => siren));
  let count = 10;
  return {
    next() {
      for (;;) {
        count += 1;
        const siren = withCheckDigit(String(count).padStart(8, '0'));
        if (!taken.has(siren)) return siren;
      }
    },
  };
}

function withCheckDigit(eight: string): string {
  const sum = [...eight].reduce((total, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `${eight}${(10 - (sum % 10)) % 10}`;
}

import type pg from 'pg';

/**
 * What is not kept: what opens a door (sessions, codes, challenges), what is made by migrating, and the signs of life
 * of programs that will not be the same.
 */
const LEFT = [
  'auth.session',
  'auth.sign_in_code',
  'auth.passkey_challenge',
  'public.migration',
  'public.heartbeat',
  'public.recovery',
];

/** A table that is kept, as `schema.name`. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table that is kept, with its columns, those that others refer to first. */
export async function tablesOf(client: pg.Client): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<KeptTable & { readonly refers: readonly string[] }>(`
    SELECT n.nspname || '.' || c.relname AS name,
      (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT coalesce(json_agg(DISTINCT fn.nspname || '.' || f.relname), '[]') FROM pg_constraint r
        JOIN pg_class f ON f.oid = r.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
        WHERE r.conrelid = c.oid AND r.contype = 'f' AND r.confrelid <> c.oid) AS refers
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname IN ('public', 'auth') ORDER BY 1`);
  const waiting = rows.filter(({ name }) => !LEFT.includes(name));
  const ordered: KeptTable[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      ({ refers }) => !refers.some((other) => waiting.some(({ name }) => name === other)),
    );
    if (ready < 0)
      throw new Error(`These tables refer to one another in a circle: ${waiting.map(({ name }) => name).join(', ')}`);
    ordered.push(...waiting.splice(ready, 1));
  }
  return ordered.map(({ name, columns }) => ({ name, columns }));
}

export async function migrationsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
  return rows.map(({ name }) => name);
}

export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');

export const columnList = (columns: readonly string[]): string => columns.map((column) => quoted(column)).join(', ');

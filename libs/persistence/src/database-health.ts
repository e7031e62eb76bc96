import type { DataSource } from 'typeorm';
import { migrations } from '#migrations';

interface Health {
  readonly status: 'up' | 'down';
}

/** Whether the database answers, and whether its schema is at least the one that this program was written for. */
export async function databaseHealth(
  database: DataSource,
): Promise<{ readonly database: Health; readonly migrations: Health }> {
  const rows: { readonly applied: number }[] = await database
    .query('SELECT count(*)::int AS applied FROM migration')
    .catch(() => []);
  const applied = rows[0]?.applied ?? 0;
  return {
    database: { status: rows.length > 0 ? 'up' : 'down' },
    migrations: { status: applied >= migrations.length ? 'up' : 'down' },
  };
}

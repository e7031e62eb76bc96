import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** One statement by its name: planned once per connection, one round trip, a transaction of its own. */
export async function named<Row>(
  database: DataSource,
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const runner = database.createQueryRunner();
  try {
    const client: PoolClient = await runner.connect();
    const { rows } = await client.query({ ...statement, values: [...values] });
    return rows as Row[];
  } finally {
    await runner.release();
  }
}

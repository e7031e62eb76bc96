import type { DataSource, EntityManager } from 'typeorm';

/**
 * One transaction that names the person for whom it reads and writes, so that row-level security can answer.
 * The name is local to the transaction: a pooled connection must never carry it to the next request.
 */
export function asPerson<T>(
  database: DataSource,
  personId: string | null,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return database.transaction(async (tx) => {
    await tx.query(`SELECT set_config('entente.person', $1, true)`, [personId ?? '']);
    return work(tx);
  });
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeadLetter, DeadLetters } from '#casework';
import type { Instant } from '#law';

/** What failed to the last try, oldest first. */
@Injectable()
export class PgDeadLetters implements DeadLetters {
  constructor(private readonly database: DataSource) {}

  async list(limit: number): Promise<readonly DeadLetter[]> {
    return this.database.query(
      `SELECT id, kind, dispute_id AS "disputeId", code, attempts, error FROM (
         SELECT id, 'duty' AS kind, dispute_id, code, attempts, last_error AS error, next_at FROM outbox WHERE dead
         UNION ALL
         SELECT id, 'mail', dispute_id, coalesce(word, kind), attempts, last_error, next_at FROM mail WHERE dead
       ) AS dead ORDER BY next_at, id LIMIT $1`,
      [limit],
    );
  }

  async revive(id: string, kind: DeadLetter['kind'], at: Instant): Promise<void> {
    const table = kind === 'duty' ? 'outbox' : 'mail';
    await this.database.query(`UPDATE ${table} SET dead = false, attempts = 0, next_at = $2 WHERE id = $1 AND dead`, [
      id,
      at,
    ]);
  }
}

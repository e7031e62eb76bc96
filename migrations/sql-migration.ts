import type { MigrationInterface, QueryRunner } from 'typeorm';
import { commentsIn } from './comments.ts';

/**
 * A migration written in SQL: its parts are run in order, in one transaction, and what their comments say is kept in
 * the database (see `commentsIn`). It goes forward only: a database is brought back by its backup.
 */
export abstract class SqlMigration implements MigrationInterface {
  protected abstract readonly parts: readonly string[];

  async up(db: QueryRunner): Promise<void> {
    // A policy stands beside its table, and the function that it asks before it: that one names tables further down.
    await db.query('SET LOCAL check_function_bodies = off');
    for (const part of this.parts) await db.query(`${part}\n${commentsIn(part)}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

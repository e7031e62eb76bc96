import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { AccountsConfig } from '../config.ts';

/** What a statement runs on: the pool, or one connection inside a transaction. */
export interface AuthQueries {
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** The connection of sign-in. Its role sees schema `auth` and nothing of any dispute, merchant or person. */
@Injectable()
export class AuthDatabase implements AuthQueries, OnModuleDestroy {
  private readonly pool: pg.Pool;

  constructor(config: AccountsConfig) {
    this.pool = new pg.Pool({ connectionString: config.authDatabaseUrl, max: 8 });
    // A connection lost while idle is replaced by the pool; without a listener it would end the program.
    this.pool.on('error', () => undefined);
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  async transaction<T>(work: (tx: AuthQueries) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work({
        query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
          (await client.query<Row>(sql, [...values])).rows,
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}

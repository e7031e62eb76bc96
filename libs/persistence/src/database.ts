import pg from 'pg';
import { DataSource } from 'typeorm';
import { accountsEntities } from '#accounts';
import { entities } from './entities/index.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
}

/** What no request may wait for longer, in milliseconds: a held lock is an answer "later", not a hanging page. */
const LOCK_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT = 30_000;

/** The database as one role sees it. The role is in the address; row-level security does the rest. */
export function databaseOf({ url, poolSize = 10 }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...accountsEntities, ...entities],
    poolSize,
    synchronize: false,
    extra: {
      types: { getTypeParser },
      lock_timeout: LOCK_TIMEOUT,
      statement_timeout: STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
      keepAlive: true,
    },
  });
}

const DATE = pg.types.builtins.DATE;
const BIGINT = pg.types.builtins.INT8;

/** Civil dates stay text: a Date would move them by the zone of the machine. Sizes in bytes fit in a number. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === DATE) return (value) => value;
  if (oid === BIGINT) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}

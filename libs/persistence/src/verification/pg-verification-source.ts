import { Injectable, Optional } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Head, KeptDispute, KeptEvent, Stray, Stretch, VerificationSource } from '#casework';
import type { DisputeEvent, Role } from '#dispute';
import type { Instant } from '#law';
import { recordedAt } from '../recorded.ts';
import { DISPUTES, EXPECTED, HEADS, KEPT, OWNED_BY_NOBODY, STRAYS, UP_TO } from './statements.ts';

/** Enough to make the way to the database short, and little enough to hold in hand. */
const DISPUTES_OF_A_STRETCH = 100;
const HEADS_BATCH = 5_000;

/** Before the first id. */
const NIL = '00000000-0000-0000-0000-000000000000';

/** All that is kept, as the worker may read it. Each stretch is one snapshot, in a transaction that cannot write. */
@Injectable()
export class PgVerificationSource implements VerificationSource {
  constructor(
    private readonly database: DataSource,
    @Optional() private readonly length = DISPUTES_OF_A_STRETCH,
  ) {}

  async expected(): Promise<number> {
    return this.looking(async (client) => (await client.query<{ expected: number }>(EXPECTED)).rows[0]?.expected ?? 0);
  }

  async *stretches(): AsyncIterable<Stretch> {
    for (let after = NIL; ; ) {
      const upTo = await this.looking(
        async (client) => (await client.query<{ upTo: string }>(UP_TO, [after, this.length])).rows[0]?.upTo,
      );
      if (upTo === undefined) return;
      yield { after, upTo };
      after = upTo;
    }
  }

  async *heads(): AsyncIterable<readonly Head[]> {
    for (let after = NIL; ; ) {
      const heads = await this.looking(async (client) => (await client.query<Head>(HEADS, [after, HEADS_BATCH])).rows);
      const last = heads.at(-1)?.disputeId;
      if (last === undefined) return;
      yield heads;
      after = last;
    }
  }

  async strays(): Promise<readonly Stray[]> {
    return this.looking(async (client) => (await client.query<Stray>(STRAYS)).rows);
  }

  async ownedByNobody(digests: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.looking((client) => client.query<{ sha256: string }>(OWNED_BY_NOBODY, [digests]));
    return rows.map(({ sha256 }) => sha256);
  }

  disputesOf({ after, upTo }: Stretch): Promise<readonly KeptDispute[]> {
    return this.looking(async (client) => {
      const values = [after, upTo];
      const { rows } = await client.query<DisputeLine>({ name: 'kept-disputes', text: DISPUTES, values });
      const found = {} as Record<keyof typeof KEPT, Map<string, unknown[]>>;
      for (const [name, text] of Object.entries(KEPT)) {
        const lines = await client.query<{ disputeId: string }>({ name: `kept-${name}`, text, values });
        found[name as keyof typeof KEPT] = byDispute(lines.rows);
      }
      return rows.map(({ disputeId, ...row }) => {
        const of = (name: keyof typeof KEPT) => found[name].get(disputeId) ?? [];
        const lists = Object.fromEntries(Object.keys(KEPT).map((name) => [name, of(name as keyof typeof KEPT)]));
        return {
          ...lists,
          disputeId,
          row: { ...row, openedAt: asWritten(row.openedAt) },
          events: (of('events') as EventLine[]).map(eventOf),
          deadlines: (of('deadlines') as KeptDispute['deadlines']).map((line) => ({
            ...line,
            performAt: asWritten(line.performAt),
            nextAt: asWritten(line.nextAt),
          })),
          duties: (of('duties') as KeptDispute['duties']).map((line) => ({
            ...line,
            createdAt: asWritten(line.createdAt),
          })),
        } as unknown as KeptDispute;
      });
    });
  }

  private async looking<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const runner = this.database.createQueryRunner();
    try {
      const client: PoolClient = await runner.connect();
      await client.query(
        'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL statement_timeout = 0',
      );
      try {
        return await work(client);
      } finally {
        await client.query('ROLLBACK');
      }
    } finally {
      await runner.release();
    }
  }
}

type DisputeLine = KeptDispute['row'] & { readonly disputeId: string };

interface EventLine extends Omit<KeptEvent, 'recorded'> {
  readonly version: number;
  readonly at: string;
  readonly role: Role;
  readonly payload: DisputeEvent;
}

function eventOf({ version, at, role, payload, ...kept }: EventLine): KeptEvent {
  const { person, organisation } = kept;
  return { ...kept, recorded: recordedAt(asWritten(at), { version, role, person, organisation, payload }) };
}

/** Instants are written to the millisecond; one with microseconds is not ours, and stays as it is to be found out. */
function asWritten(at: string): Instant {
  return (at.endsWith('000') ? `${at.slice(0, -3)}Z` : `${at}Z`) as Instant;
}

function byDispute<T extends { readonly disputeId: string }>(rows: readonly T[]): Map<string, unknown[]> {
  const grouped = new Map<string, unknown[]>();
  for (const row of rows) {
    const list = grouped.get(row.disputeId);
    if (list === undefined) grouped.set(row.disputeId, [row]);
    else list.push(row);
  }
  return grouped;
}

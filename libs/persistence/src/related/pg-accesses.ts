import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Access, Accesses, Reader } from '#casework';
import { actingAs, inTransaction } from '../acting.ts';
import { organisationOf } from '../write/rows-of-entry.ts';

/** Who opened a dispute, a line for each day. */
@Injectable()
export class PgAccesses implements Accesses {
  private readonly log = new Logger('Accesses');

  constructor(private readonly database: DataSource) {}

  async note(reader: Reader, disputeId: string, today: string): Promise<void> {
    const asked = [reader.personId, disputeId, reader.role, organisationOf(reader) ?? '', today];
    await this.database.query('SELECT note_access($1, $2, $3, $4, $5)', asked).catch((error: Error) => {
      // A full disk or a database that may only be read must not keep anybody from reading.
      this.log.warn('An access was not noted', error);
    });
  }

  of(reader: Reader, disputeId: string, limit: number): Promise<readonly Access[]> {
    return inTransaction(this.database, actingAs(reader, 'reading', disputeId), async ({ entities }) => {
      const rows: AccessColumns[] = await entities.query(ACCESSES, [disputeId, reader.personId, limit]);
      return rows.map(({ organisationId, ...access }) => ({
        ...access,
        ...(organisationId === null ? {} : { organisationId }),
      }));
    });
  }
}

type AccessColumns = Omit<Access, 'organisationId'> & { readonly organisationId: string | null };

const ACCESSES = `
SELECT to_char(opened_on, 'YYYY-MM-DD') AS on, role, organisation_id AS "organisationId",
  bool_or(person_id = $2) AS own, count(*)::int AS people
FROM dispute_access WHERE dispute_id = $1
GROUP BY opened_on, role, organisation_id ORDER BY opened_on DESC, role LIMIT $3`;

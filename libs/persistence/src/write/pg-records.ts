import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DisputeFile, type Outcome, type Records, ReferenceTaken } from '#casework';
import type { Actor } from '#dispute';
import { actingAs, inTransaction } from '../acting.ts';
import { PgDisputeFile } from './pg-dispute-file.ts';

const ATTEMPTS = 4;

/** Where two acts met: the loser decides again on what the winner left. */
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';
/** Row-level security: the actor's part in it ended after the file was opened. Opened again, it is not found. */
const NO_LONGER_ALLOWED = '42501';
const MEETING_CODES = [SERIALIZATION_FAILURE, DEADLOCK, NO_LONGER_ALLOWED];
const MEETINGS = ['dispute_event_pkey', 'idempotency_key_pkey'];

/** The record in PostgreSQL: one transaction per act, which keeps what was done and nothing of what was not. */
@Injectable()
export class PgRecords implements Records {
  constructor(private readonly database: DataSource) {}

  async write(
    scope: { readonly disputeId: string; readonly actor: Actor },
    work: (file: DisputeFile) => Promise<Outcome>,
  ): Promise<Outcome> {
    const acting = actingAs(scope.actor, 'performing', scope.disputeId);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(
          this.database,
          acting,
          ({ client }) => work(new PgDisputeFile(client, scope)),
          (outcome) => outcome.kind === 'done',
        );
      } catch (error) {
        if (isUniqueViolation(error, ['dispute_reference_key'])) throw new ReferenceTaken();
        if (attempt === ATTEMPTS || !isMeeting(error)) throw error;
      }
    }
  }
}

function isMeeting(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return isUniqueViolation(error, MEETINGS) || MEETING_CODES.includes(code ?? '');
}

function isUniqueViolation(error: unknown, constraints: readonly string[]): boolean {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  return code === UNIQUE_VIOLATION && constraints.includes(constraint ?? '');
}

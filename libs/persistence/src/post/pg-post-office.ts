import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BodyPost, BodyReader, LetterToPost, PostOffice } from '#casework';
import { actingAs, inTransaction } from '../acting.ts';

/** The queue of post, as the operator's command has it. */
export class PgPostOffice implements PostOffice {
  constructor(private readonly database: DataSource) {}

  async waiting(limit: number): Promise<readonly LetterToPost[]> {
    return (
      await this.database.query(`${LETTERS} WHERE letter.envelope IS NULL AND ${IN_HAND} ${ORDER} LIMIT $1`, [limit])
    ).map(letterOf);
  }

  async inEnvelope(envelope: string): Promise<readonly LetterToPost[]> {
    return (await this.database.query(`${LETTERS} WHERE letter.envelope = $1 ${ORDER}`, [envelope])).map(letterOf);
  }

  async enclose(envelope: string, outboxIds: readonly string[]): Promise<void> {
    await this.database.query('UPDATE letter SET envelope = $1 WHERE outbox_id = ANY ($2::uuid[])', [
      envelope,
      outboxIds,
    ]);
  }
}

/** The same queue behind the door of one body. */
@Injectable()
export class PgBodyPost implements BodyPost {
  constructor(private readonly database: DataSource) {}

  toPost(reader: BodyReader): Promise<readonly LetterToPost[]> {
    return inTransaction(this.database, actingAs(reader, 'reading'), async ({ client }) => {
      const { rows } = await client.query<LetterRow>({
        name: 'letters-to-post',
        text: 'SELECT * FROM letters_to_post() LIMIT 1000',
      });
      return rows.map(letterOf);
    });
  }
}

interface LetterRow {
  readonly outbox_id: string;
  readonly notice_id: string;
  readonly dispute_id: string;
  readonly reference: string;
  readonly code: LetterToPost['code'];
  readonly number: string;
  readonly title: string;
  readonly to_side: LetterToPost['to'];
  readonly sha256: string;
  readonly body_id: string | null;
  readonly because: LetterToPost['because'];
  readonly queued_at: Date;
  readonly envelope: string | null;
  readonly posted_at: Date | null;
  readonly returned_at: Date | null;
}

const LETTERS = `
  SELECT letter.outbox_id, notice.id AS notice_id, letter.dispute_id, dispute.reference, notice.code, notice.number, notice.title,
    letter.to_side, notice.sha256, letter.body_id, letter.because, letter.queued_at, letter.envelope, letter.posted_at, letter.returned_at
  FROM letter JOIN notice ON notice.outbox_id = letter.outbox_id JOIN dispute ON dispute.id = letter.dispute_id`;

const IN_HAND = '(letter.posted_at IS NULL OR letter.returned_at IS NOT NULL) AND notice.erased_at IS NULL';

const ORDER = 'ORDER BY letter.queued_at, letter.outbox_id';

function letterOf(row: LetterRow): LetterToPost {
  return {
    outboxId: row.outbox_id,
    noticeId: row.notice_id,
    disputeId: row.dispute_id,
    reference: row.reference,
    code: row.code,
    number: row.number,
    title: row.title,
    to: row.to_side,
    sha256: row.sha256,
    because: row.because,
    queuedAt: row.queued_at.toISOString(),
    ...(row.body_id === null ? {} : { bodyId: row.body_id }),
    ...(row.envelope === null ? {} : { envelope: row.envelope }),
    ...(row.posted_at === null ? {} : { postedAt: row.posted_at.toISOString() }),
    ...(row.returned_at === null ? {} : { returnedAt: row.returned_at.toISOString() }),
  };
}

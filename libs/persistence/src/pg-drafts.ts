import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { ComplaintDraft, Drafts, KeptDraft, UnsentDrafts } from '#casework';
import { inTransaction } from './acting.ts';

interface Row {
  readonly id: string;
  readonly content: ComplaintDraft;
  readonly expires_on: string;
}

const COLUMNS = 'id, content, expires_on::text';

/** Complaints that are being written. Each transaction names the one draft whose secret it was given, and sees no other. */
@Injectable()
export class PgDrafts implements Drafts {
  constructor(private readonly database: DataSource) {}

  begin(secretDigest: string, { draftId, content, expiresOn }: KeptDraft): Promise<void> {
    return this.of(secretDigest, async (client) => {
      await client.query(
        'INSERT INTO complaint_draft (id, secret_digest, content, expires_on) VALUES ($1, $2, $3, $4)',
        [draftId, secretDigest, JSON.stringify(content), expiresOn],
      );
    });
  }

  open(secretDigest: string, today: string): Promise<KeptDraft | undefined> {
    return this.of(secretDigest, async (client) => {
      const { rows } = await client.query<Row>(
        `SELECT ${COLUMNS} FROM complaint_draft WHERE secret_digest = $1 AND expires_on >= $2`,
        [secretDigest, today],
      );
      return draftOf(rows[0]);
    });
  }

  change(
    secretDigest: string,
    today: string,
    expiresOn: string,
    work: (content: ComplaintDraft) => ComplaintDraft,
  ): Promise<KeptDraft | undefined> {
    return this.of(secretDigest, async (client) => {
      const { rows } = await client.query<Row>(
        `SELECT ${COLUMNS} FROM complaint_draft WHERE secret_digest = $1 AND expires_on >= $2 FOR UPDATE`,
        [secretDigest, today],
      );
      const draft = draftOf(rows[0]);
      if (draft === undefined) return undefined;
      const content = work(draft.content);
      await client.query('UPDATE complaint_draft SET content = $2, expires_on = $3 WHERE id = $1', [
        draft.draftId,
        JSON.stringify(content),
        expiresOn,
      ]);
      return { ...draft, content, expiresOn };
    });
  }

  held(secretDigest: string): Promise<{ readonly bytes: number }> {
    return this.of(secretDigest, async (client) => {
      const { rows } = await client.query<{ bytes: string }>(
        `SELECT coalesce(sum(bytes), 0) AS bytes FROM piece
         WHERE dispute_id IS NULL AND uploader = (SELECT id FROM complaint_draft WHERE secret_digest = $1)`,
        [secretDigest],
      );
      return { bytes: Number(rows[0]?.bytes ?? 0) };
    });
  }

  giveUploadsTo(secretDigest: string, personId: string): Promise<void> {
    return this.of(
      secretDigest,
      async (client) => {
        await client.query(
          `UPDATE piece SET uploader = $2
           WHERE dispute_id IS NULL AND uploader = (SELECT id FROM complaint_draft WHERE secret_digest = $1)`,
          [secretDigest, personId],
        );
      },
      personId,
    );
  }

  discard(secretDigest: string): Promise<void> {
    return this.of(secretDigest, async (client) => {
      await client.query('DELETE FROM complaint_draft WHERE secret_digest = $1', [secretDigest]);
    });
  }

  private of<T>(secretDigest: string, work: (client: PoolClient) => Promise<T>, personId?: string): Promise<T> {
    const acting = { purpose: 'reading', ...(personId === undefined ? {} : { personId }) } as const;
    return inTransaction(this.database, acting, async ({ client }) => {
      await client.query("SELECT set_config('entente.draft', $1, true)", [secretDigest]);
      return work(client);
    });
  }
}

const draftOf = (row: Row | undefined): KeptDraft | undefined =>
  row && { draftId: row.id, content: row.content, expiresOn: row.expires_on };

/** The worker's side: it knows when a draft ends, and nothing of what it says. */
@Injectable()
export class PgUnsentDrafts implements UnsentDrafts {
  constructor(private readonly database: DataSource) {}

  async forget(today: string): Promise<number> {
    const [row]: { forgotten: number }[] = await this.database.query(
      `WITH over AS (
         DELETE FROM complaint_draft WHERE expires_on < $1 RETURNING id
       ), forgotten AS (
         DELETE FROM piece USING over WHERE dispute_id IS NULL AND uploader = over.id RETURNING sha256, copy_sha256
       ), listed AS (
         INSERT INTO erasure (sha256, requested_at) SELECT sha256, now() FROM forgotten
         UNION SELECT copy_sha256, now() FROM forgotten WHERE copy_sha256 IS NOT NULL
         ON CONFLICT (sha256) DO UPDATE SET requested_at = EXCLUDED.requested_at, done_at = NULL
       )
       SELECT count(*)::int AS forgotten FROM over`,
      [today],
    );
    return row?.forgotten ?? 0;
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type AnnualStatement,
  NO_STATEMENT,
  type OpenData,
  type Publications,
  type PublishedYear,
  type Stated,
  type YearToPublish,
} from '#casework';
import type { Tally } from '#statistics';
import { inTransaction } from '../acting.ts';

const STATEMENT = `SELECT recommendations, networks, exclusive, trainings, evaluation, written_at AS "writtenAt"
  FROM annual_statement WHERE body_id = $1 AND year = $2`;

/** What the worker writes of a year: all of it at once. */
@Injectable()
export class PgPublications implements Publications {
  constructor(private readonly database: DataSource) {}

  async last(bodyId: string, year: number): Promise<{ at: string; complete: boolean } | undefined> {
    const [row]: { at: Date; complete: boolean }[] = await this.database.query(
      `SELECT published_at AS at, (figures->>'complete')::boolean AS complete FROM publication WHERE body_id = $1 AND year = $2`,
      [bodyId, year],
    );
    return row && { at: row.at.toISOString(), complete: row.complete };
  }

  async statement(bodyId: string, year: number): Promise<Stated | undefined> {
    const [row]: (AnnualStatement & { writtenAt: Date })[] = await this.database.query(STATEMENT, [bodyId, year]);
    if (row === undefined) return undefined;
    const { writtenAt, ...statement } = row;
    return { statement, writtenAt: writtenAt.toISOString() };
  }

  publish(given: YearToPublish): Promise<void> {
    const { bodyId, year, lines, extract, sha256, signature, publicKey, complete, figures, statement, report, tally } =
      given;
    return this.database.transaction(async (transaction) => {
      await transaction.query(
        `INSERT INTO publication (body_id, year, published_at, lines, extract, sha256, signature, public_key, figures, report)
         VALUES ($1, $2, clock_timestamp(), $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (body_id, year) DO UPDATE SET published_at = EXCLUDED.published_at, lines = EXCLUDED.lines,
           extract = EXCLUDED.extract, sha256 = EXCLUDED.sha256, signature = EXCLUDED.signature,
           public_key = EXCLUDED.public_key, figures = EXCLUDED.figures, report = EXCLUDED.report`,
        [
          bodyId,
          year,
          lines,
          Buffer.from(extract),
          sha256,
          signature ?? null,
          publicKey ?? null,
          JSON.stringify({ complete, figures, statement }),
          Buffer.from(report),
        ],
      );
      await transaction.query(
        `INSERT INTO annual_count (body_id, year, tally) VALUES ($1, $2, $3)
         ON CONFLICT (body_id, year) DO UPDATE SET tally = EXCLUDED.tally`,
        [bodyId, year, JSON.stringify(tally)],
      );
    });
  }
}

const PUBLISHED = `
  SELECT body_id AS "bodyId", mediator_body.name AS body, year, published_at AS "publishedAt", lines, sha256, signature,
    public_key AS "publicKey", figures AS content
  FROM publication JOIN mediator_body ON mediator_body.id = body_id`;

interface PublishedRow
  extends Omit<PublishedYear, 'publishedAt' | 'signature' | 'publicKey' | 'complete' | 'figures' | 'statement'> {
  readonly publishedAt: Date;
  readonly signature: string | null;
  readonly publicKey: string | null;
  readonly content: Pick<PublishedYear, 'complete' | 'figures' | 'statement'>;
}

/** What anybody reads; and what people of a body read and write of their own, by the policies of the tables. */
@Injectable()
export class PgOpenData implements OpenData {
  constructor(private readonly database: DataSource) {}

  async years(): Promise<readonly PublishedYear[]> {
    const rows: PublishedRow[] = await this.database.query(`${PUBLISHED} ORDER BY year DESC, body, body_id`);
    return rows.map(published);
  }

  async year(bodyId: string, year: number): Promise<PublishedYear | undefined> {
    const [row]: PublishedRow[] = await this.database.query(`${PUBLISHED} WHERE body_id = $1 AND year = $2`, [
      bodyId,
      year,
    ]);
    return row && published(row);
  }

  async file(bodyId: string, year: number, which: 'extract' | 'report'): Promise<Uint8Array | undefined> {
    const [row]: { content: Buffer }[] = await this.database.query(
      `SELECT ${which} AS content FROM publication WHERE body_id = $1 AND year = $2`,
      [bodyId, year],
    );
    return row?.content;
  }

  count(personId: string, bodyId: string, year: number): Promise<Tally | undefined> {
    return inTransaction(this.database, { personId, purpose: 'reading' }, async ({ client }) => {
      const { rows } = await client.query('SELECT tally FROM annual_count WHERE body_id = $1 AND year = $2', [
        bodyId,
        year,
      ]);
      return rows[0]?.tally as Tally | undefined;
    });
  }

  statement(personId: string, bodyId: string, year: number): Promise<AnnualStatement> {
    return inTransaction(this.database, { personId, purpose: 'reading' }, async ({ client }) => {
      const { rows } = await client.query(STATEMENT, [bodyId, year]);
      if (rows[0] === undefined) return NO_STATEMENT;
      const { writtenAt: _at, ...statement } = rows[0];
      return statement;
    });
  }

  async state(personId: string, bodyId: string, year: number, statement: AnnualStatement): Promise<void> {
    const { recommendations, networks, exclusive, trainings, evaluation } = statement;
    await inTransaction(this.database, { personId, purpose: 'performing' }, ({ client }) =>
      client.query(
        `INSERT INTO annual_statement (body_id, year, recommendations, networks, exclusive, trainings, evaluation)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (body_id, year) DO UPDATE SET recommendations = EXCLUDED.recommendations, networks = EXCLUDED.networks,
           exclusive = EXCLUDED.exclusive, trainings = EXCLUDED.trainings, evaluation = EXCLUDED.evaluation,
           written_at = clock_timestamp()`,
        [bodyId, year, recommendations, networks, exclusive, trainings, evaluation],
      ),
    );
  }
}

function published({ publishedAt, signature, publicKey, content, ...row }: PublishedRow): PublishedYear {
  return {
    ...row,
    ...content,
    publishedAt: publishedAt.toISOString(),
    ...(signature === null ? {} : { signature }),
    ...(publicKey === null ? {} : { publicKey }),
  };
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { KeptMail, KeptMails } from '#casework';

/** The mails of a rehearsal, which stay in the portal and are read in the browser. */
@Injectable()
export class PgKeptMails implements KeptMails {
  constructor(private readonly database: DataSource) {}

  async keep({ id, to, lang, subject, text, html }: KeptMail): Promise<void> {
    await this.database.query(
      `INSERT INTO captured_mail (message_id, to_address, lang, subject, text, html)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (message_id) DO NOTHING`,
      [id, to, lang, subject, text, html],
    );
  }

  async newest(limit: number, to?: string): Promise<readonly (KeptMail & { readonly at: string })[]> {
    const rows: (KeptMail & { captured_at: Date })[] = await this.database.query(
      `SELECT message_id AS id, to_address AS "to", lang, subject, text, html, captured_at FROM captured_mail
       WHERE $2::text IS NULL OR to_address = $2 ORDER BY place DESC LIMIT $1`,
      [limit, to ?? null],
    );
    return rows.map(({ captured_at, ...mail }) => ({ ...mail, at: captured_at.toISOString() }));
  }
}

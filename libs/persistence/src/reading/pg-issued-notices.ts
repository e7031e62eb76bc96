import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Issued, IssuedNotices } from '#casework';

/** Asks two functions of the owner's: nobody reads the notices of others, and these tell a day and a side. */
@Injectable()
export class PgIssuedNotices implements IssuedNotices {
  constructor(private readonly database: DataSource) {}

  ofContent(sha256: string): Promise<Issued | undefined> {
    return this.one('issued_as', sha256);
  }

  ofCode(bits: Uint8Array): Promise<Issued | undefined> {
    return this.one('issued_under', Buffer.from(bits));
  }

  private async one(asked: 'issued_as' | 'issued_under', by: string | Buffer): Promise<Issued | undefined> {
    const [row]: Issued[] = await this.database.query(
      `SELECT issued_on::text AS "issuedOn", to_side AS recipient FROM ${asked}($1)`,
      [by],
    );
    return row;
  }
}

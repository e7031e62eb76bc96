import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { NewUpload, Piece, Uploads } from '#casework';
import { inTransaction } from './acting.ts';
import { PieceRow } from './entities/index.ts';
import { pieceOf } from './reading/rows.ts';

/** Files that have been received and belong to no dispute yet. */
@Injectable()
export class PgUploads implements Uploads {
  constructor(private readonly database: DataSource) {}

  async add(personId: string, { pieceId, name, mediaType, bytes, sha256, kind }: NewUpload): Promise<void> {
    await inTransaction(this.database, { purpose: 'reading', personId }, ({ entities }) =>
      entities
        .createQueryBuilder()
        .insert()
        .into(PieceRow, ['id', 'uploader', 'name', 'mediaType', 'bytes', 'sha256', 'kind'])
        .values({ id: pieceId, uploader: personId, name, mediaType, bytes, sha256, kind })
        .updateEntity(false)
        .execute(),
    );
  }

  of(personId: string, pieceIds: readonly string[]): Promise<readonly Piece[]> {
    return inTransaction(this.database, { purpose: 'reading', personId }, async ({ entities }) => {
      const rows = await entities.findBy(PieceRow, { id: In(pieceIds), uploader: personId, disputeId: IsNull() });
      return rows.map(pieceOf);
    });
  }
}

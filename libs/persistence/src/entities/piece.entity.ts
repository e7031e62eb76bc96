import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '#dispute';

/** An uploaded document: its owner's alone, until an act joins it to a dispute. */
@Entity({ name: 'piece' })
export class PieceRow {
  @PrimaryColumn('uuid')
  readonly id: string;

  @Column('uuid')
  readonly uploader: string;

  @Column('uuid', { name: 'dispute_id', nullable: true })
  readonly disputeId: string | null;

  @Column('text', { array: true })
  readonly audience: Side[];

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('date', { name: 'added_on', nullable: true })
  readonly addedOn: string | null;

  @Column('text')
  readonly name: string;

  @Column('text', { name: 'media_type' })
  readonly mediaType: string;

  @Column('bigint')
  readonly bytes: number;

  @Column('text')
  readonly sha256: string;

  @Column('text')
  readonly kind: string;

  @Column('text')
  readonly scanned: 'unscanned' | 'clean' | 'refused';

  @Column('timestamptz', { name: 'uploaded_at' })
  readonly uploadedAt: Date;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  readonly erasedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CopyRefusal } from '#casework';
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

  /** What others see: a copy drawn anew from the original, once there is one. */
  @Column('text', { name: 'copy_state' })
  readonly copyState: 'preparing' | 'ready' | 'refused';

  @Column('text', { name: 'copy_sha256', nullable: true })
  readonly copySha256: string | null;

  @Column('bigint', { name: 'copy_bytes', nullable: true })
  readonly copyBytes: number | null;

  @Column('text', { name: 'copy_media_type', nullable: true })
  readonly copyMediaType: string | null;

  @Column('text', { name: 'copy_refusal', nullable: true })
  readonly copyRefusal: CopyRefusal | null;

  @Column('timestamptz', { name: 'uploaded_at' })
  readonly uploadedAt: Date;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  readonly erasedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '#dispute';
import type { NoticeCode } from '#notices';

/** A notice as it was issued; its bytes lie in the file store under their digest. */
@Entity({ name: 'notice' })
export class NoticeRow {
  @PrimaryColumn('uuid')
  readonly id: string;

  @Column('uuid', { name: 'outbox_id' })
  readonly outboxId: string;

  @Column('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @Column('integer')
  readonly version: number;

  @Column('text')
  readonly code: NoticeCode;

  @Column('text')
  readonly number: string;

  @Column('text')
  readonly title: string;

  @Column('text', { name: 'to_side' })
  readonly to: Party;

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('text')
  readonly sha256: string;

  @Column('bigint')
  readonly bytes: number;

  @Column('date', { name: 'issued_on' })
  readonly issuedOn: string;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  readonly erasedAt: Date | null;
}

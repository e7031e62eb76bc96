import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Side } from '#dispute';
import { NoticeRow } from './notice.entity.ts';

/** A mail owed to somebody; the address is looked up when it leaves. */
@Entity({ name: 'mail' })
export class MailRow {
  @PrimaryColumn('uuid')
  readonly id: string;

  @Column('uuid', { name: 'outbox_id' })
  readonly outboxId: string;

  @Column('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @ManyToOne(() => NoticeRow)
  @JoinColumn({ name: 'notice_id' })
  readonly notice: Relation<NoticeRow> | null;

  @Column('text')
  readonly kind: 'document' | 'word';

  @Column('text', { nullable: true })
  readonly word: string | null;

  @Column('text', { name: 'to_side' })
  readonly side: Side;

  @Column('uuid', { name: 'person_id', nullable: true })
  readonly personId: string | null;

  @Column('uuid', { name: 'merchant_id', nullable: true })
  readonly merchantId: string | null;

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  readonly sentAt: Date | null;

  @Column('text', { nullable: true })
  readonly outcome: 'sent' | 'failed' | 'bounced' | null;

  @Column('text', { name: 'transport_id', nullable: true })
  readonly transportId: string | null;

  @Column('timestamptz', { name: 'next_at' })
  readonly nextAt: Date;

  @Column('integer')
  readonly attempts: number;

  @Column('text', { name: 'last_error', nullable: true })
  readonly lastError: string | null;

  @Column('boolean')
  readonly dead: boolean;
}

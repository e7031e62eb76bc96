import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '#dispute';

/** A duty to notify, written with its cause. */
@Entity({ name: 'outbox' })
export class OutboxRow {
  @PrimaryColumn('uuid')
  readonly id: string;

  @Column('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @Column('integer')
  readonly version: number;

  @Column('integer', { name: 'as_of' })
  readonly asOf: number;

  @Column('text')
  readonly kind: 'notice' | 'word';

  /** The notice's number in the register, or the word. */
  @Column('text')
  readonly code: string;

  @Column('text', { name: 'to_side' })
  readonly to: Side;

  @Column('integer', { nullable: true })
  readonly copy: number | null;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  readonly doneAt: Date | null;

  @Column('timestamptz', { name: 'next_at' })
  readonly nextAt: Date;

  @Column('integer')
  readonly attempts: number;

  @Column('text', { name: 'last_error', nullable: true })
  readonly lastError: string | null;

  @Column('boolean')
  readonly dead: boolean;
}

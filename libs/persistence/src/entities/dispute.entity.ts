import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Dispute, Stage } from '#dispute';

/** One row per dispute: its lock, and the fold of its events. Read by acts and invariants, never by pages. */
@Entity({ name: 'dispute' })
export class DisputeRow {
  @PrimaryColumn('uuid')
  readonly id: string;

  @Column('text')
  readonly reference: string;

  @Column('text')
  readonly stage: Stage;

  @Column('integer')
  readonly version: number;

  @Column('jsonb')
  readonly summary: Dispute;

  @Column('uuid', { name: 'consumer_id' })
  readonly consumerId: string;

  @Column('uuid', { name: 'representative_ids', array: true })
  readonly representativeIds: string[];

  @Column('uuid', { name: 'merchant_id' })
  readonly merchantId: string;

  @Column('boolean', { name: 'merchant_joined' })
  readonly merchantJoined: boolean;

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('uuid', { name: 'case_mediator_id', nullable: true })
  readonly caseMediatorId: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt: Date;
}

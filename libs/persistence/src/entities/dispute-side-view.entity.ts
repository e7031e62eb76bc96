import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SideViewRow } from '#casework';
import type { Side, Stage } from '#dispute';

/** What one side may know of a dispute. */
@Entity({ name: 'dispute_side_view' })
export class DisputeSideViewRow {
  @PrimaryColumn('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @PrimaryColumn('text')
  readonly side: Side;

  @Column('text')
  readonly reference: string;

  @Column('text')
  readonly stage: Stage;

  @Column('text')
  readonly phase: string;

  @Column('text')
  readonly tag: string;

  @Column('jsonb')
  readonly facts: SideViewRow['facts'];

  @Column('jsonb')
  readonly clocks: SideViewRow['clocks'];

  @Column('jsonb')
  readonly open: SideViewRow['open'];

  @Column('uuid', { name: 'consumer_id', nullable: true })
  readonly consumerId: string | null;

  @Column('uuid', { name: 'representative_ids', array: true, nullable: true })
  readonly representativeIds: string[] | null;

  @Column('uuid', { name: 'merchant_id', nullable: true })
  readonly merchantId: string | null;

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('uuid', { name: 'case_mediator_id', nullable: true })
  readonly caseMediatorId: string | null;

  @Column('date', { name: 'opened_on' })
  readonly openedOn: string;

  /** 'infinity' when there is none. */
  @Column('date', { name: 'next_due_on' })
  readonly nextDueOn: string;
}

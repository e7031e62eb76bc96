import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockAct } from '#dispute';
import type { DueDate } from '#law';

/** A running clock, with the act that its date performs. */
@Entity({ name: 'deadline' })
export class DeadlineRow {
  @PrimaryColumn('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @PrimaryColumn('text')
  readonly act: ClockAct;

  @Column('text')
  readonly code: string;

  @Column('text')
  readonly article: string;

  @Column('jsonb')
  readonly due: DueDate;

  @Column('date', { name: 'nominal_on' })
  readonly nominalOn: string;

  @Column('date', { name: 'rolled_on' })
  readonly rolledOn: string;

  @Column('date', { name: 'target_on' })
  readonly targetOn: string;

  @Column('timestamptz', { name: 'perform_at' })
  readonly performAt: Date;

  /** When it is offered: its instant or, after an attempt that failed, a later one. */
  @Column('timestamptz', { name: 'next_at' })
  readonly nextAt: Date;

  @Column('integer')
  readonly attempts: number;

  @Column('text', { nullable: true })
  readonly reason: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisputeEvent, EventType, Role, Side } from '#dispute';

/** One link of the record. */
@Entity({ name: 'dispute_event' })
export class DisputeEventRow {
  @PrimaryColumn('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @PrimaryColumn('integer')
  readonly version: number;

  @Column('text')
  readonly type: EventType;

  @Column('timestamptz')
  readonly at: Date;

  @Column('text', { name: 'by_role' })
  readonly byRole: Role;

  @Column('uuid', { name: 'by_person', nullable: true })
  readonly byPerson: string | null;

  @Column('uuid', { name: 'by_organisation', nullable: true })
  readonly byOrganisation: string | null;

  @Column('jsonb')
  readonly payload: DisputeEvent;

  @Column('text', { array: true })
  readonly audience: Side[];

  /** The mediator body it was confided to, where it is not for everybody. */
  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('text', { name: 'previous_hash' })
  readonly previousHash: string;

  @Column('text')
  readonly hash: string;
}

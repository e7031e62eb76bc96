import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { MediatorBody } from '../directory/mediator-body.entity.ts';
import { Merchant } from '../directory/merchant.entity.ts';
import { Person } from '../people/person.entity.ts';
import type { OrganisationRole } from './organisation.ts';

/** A person acts for a merchant or within a mediator body, from one instant to another. Ended rows are kept. */
@Entity({ name: 'membership' })
export class Membership {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'merchant_id', nullable: true })
  merchantId: string | null;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('text')
  role: OrganisationRole;

  @Column({ type: 'timestamptz', insert: false, update: false })
  readonly since: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'invitation_id', nullable: true })
  invitationId: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Relation<Person>;

  @ManyToOne(() => Merchant)
  @JoinColumn({ name: 'merchant_id' })
  merchant: Relation<Merchant> | null;

  @ManyToOne(() => MediatorBody)
  @JoinColumn({ name: 'body_id' })
  body: Relation<MediatorBody> | null;
}

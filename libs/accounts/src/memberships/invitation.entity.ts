import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { MediatorBody } from '../directory/mediator-body.entity.ts';
import { Merchant } from '../directory/merchant.entity.ts';
import type { OrganisationRole } from './organisation.ts';

/** An offer to join an organisation, made to an address. Whoever signs in with that address may accept it, for fourteen days. */
@Entity({ name: 'invitation' })
export class Invitation {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('text')
  email: string;

  @Column('uuid', { name: 'merchant_id', nullable: true })
  merchantId: string | null;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('text')
  role: OrganisationRole;

  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;

  @Column({ type: 'timestamptz', name: 'expires_at', insert: false, update: false })
  readonly expiresAt: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @ManyToOne(() => Merchant)
  @JoinColumn({ name: 'merchant_id' })
  merchant: Relation<Merchant> | null;

  @ManyToOne(() => MediatorBody)
  @JoinColumn({ name: 'body_id' })
  body: Relation<MediatorBody> | null;
}

import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { MediatorBody } from './mediator-body.entity.ts';
import { Merchant } from './merchant.entity.ts';

/** Between which days a merchant's disputes go to which mediator. Civil dates, both included. */
@Entity({ name: 'affiliation' })
export class Affiliation {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('uuid', { name: 'merchant_id' })
  merchantId: string;

  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'to_on', nullable: true })
  toOn: string | null;

  /** The merchant undertook beforehand to take part in each mediation; otherwise it may decline one. */
  @Column('boolean')
  committed: boolean;

  @ManyToOne(() => Merchant)
  @JoinColumn({ name: 'merchant_id' })
  merchant: Relation<Merchant>;

  @ManyToOne(() => MediatorBody)
  @JoinColumn({ name: 'body_id' })
  body: Relation<MediatorBody>;
}

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PostalAddress } from '../people/postal-address.ts';

/**
 * *Professionnel*: the business complained of, one entry for each number of the register of its State; where whoever named it did
 * not know the number, one for each name at an address.
 */
@Entity({ name: 'merchant' })
export class Merchant {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  /** Where it is established, ISO 3166 alpha-2. */
  @Column({ type: 'text', insert: false, update: false })
  readonly jurisdiction: string;

  /** Its number in the register of that State, in France the SIREN; null while nobody has told it. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  readonly registration: string | null;

  /** France alone: nine digits that check themselves. */
  @Column('text', { nullable: true })
  siren: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('jsonb', { name: 'postal_address' })
  postalAddress: PostalAddress;

  /** Where written complaints are sent; without it they go by post. */
  @Column('text', { name: 'complaint_email', nullable: true })
  complaintEmail: string | null;

  @Column('text', { nullable: true })
  sector: string | null;

  /** Since when its own people keep this entry; null while it holds only what a consumer wrote. */
  @Column({ type: 'timestamptz', name: 'claimed_at', nullable: true, insert: false, update: false })
  readonly claimedAt: Date | null;
}

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PostalAddress } from '../people/postal-address.ts';

/** *Médiateur de la consommation*: the body on the list of the commission (L615-1). Its people are members. */
@Entity({ name: 'mediator_body' })
export class MediatorBody {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  /** The State that lists it, ISO 3166 alpha-2. */
  @Column({ type: 'text', insert: false, update: false })
  readonly jurisdiction: string;

  @Column('text')
  name: string;

  @Column('text')
  website: string;

  @Column('jsonb', { name: 'postal_address' })
  postalAddress: PostalAddress;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  /** The words by which the body states that it is listed. */
  @Column('text', { name: 'listing_mention' })
  listingMention: string;

  @Column('text', { array: true })
  languages: string[];

  /** Its practice where it differs from the default: periods and customs, never law. */
  @Column('jsonb')
  charter: Record<string, unknown>;
}

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Locale } from '#text';
import type { PostalAddress } from './postal-address.ts';
/** By what way notices reach a person. Ordinary post stays open to every party (L614-3). */
export type Channel = 'email' | 'post';
/** A natural person, or the lawyer or association who may represent one (R612-1 3°). The mandate is in the dispute. */
export type PersonKind = 'individual' | 'lawyer' | 'association';

/** Somebody who can sign in. The address is the identity, and only sign-in can change it. */
@Entity({ name: 'person' })
export class Person {
  @PrimaryGeneratedColumn('uuid')
  readonly id: string;

  @Column('text')
  kind: PersonKind;

  /** Empty until the person says it. */
  @Column('text')
  name: string;

  @Column({ type: 'text', update: false })
  readonly email: string;

  @Column('jsonb', { name: 'postal_address', nullable: true })
  postalAddress: PostalAddress | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text')
  language: Locale;

  @Column('text')
  channel: Channel;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  readonly createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', insert: false })
  updatedAt: Date;
}

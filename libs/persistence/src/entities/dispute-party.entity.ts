import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyDetails } from '#casework';
import type { Locale } from '#text';

/** A person's name and addresses as the dispute knows them. */
@Entity({ name: 'dispute_party' })
export class DisputePartyRow {
  @PrimaryColumn('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @PrimaryColumn('text')
  readonly kind: PartyDetails['kind'];

  @PrimaryColumn('uuid', { name: 'person_id' })
  readonly personId: string;

  @Column('text')
  readonly name: string;

  @Column('text', { name: 'address_lines', array: true })
  readonly addressLines: string[];

  @Column('text', { nullable: true })
  readonly email: string | null;

  @Column('text', { nullable: true })
  readonly phone: string | null;

  @Column('text')
  readonly language: Locale;

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  readonly erasedAt: Date | null;
}

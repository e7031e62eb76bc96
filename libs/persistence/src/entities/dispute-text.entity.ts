import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '#dispute';

/** Somebody's words, beside the record. */
@Entity({ name: 'dispute_text' })
export class DisputeTextRow {
  @PrimaryColumn('uuid')
  readonly id: string;

  @Column('uuid', { name: 'dispute_id' })
  readonly disputeId: string;

  @Column('text')
  readonly body: string;

  @Column('text')
  readonly salt: string;

  @Column('text')
  readonly digest: string;

  @Column('text', { array: true })
  readonly audience: Side[];

  @Column('uuid', { name: 'body_id', nullable: true })
  readonly bodyId: string | null;
}

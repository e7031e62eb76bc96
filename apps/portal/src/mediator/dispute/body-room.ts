import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Memberships } from '#accounts';
import { BODY_DESK, type BodyDesk, type BodyReader, disputeSeen, type PrivateNote } from '#casework';
import type { Dispute } from '#dispute';
import { type Seal, sealOf } from '#requests';
import { DisputeRoom, type OpenDispute } from '../../dispute/dispute-room.ts';
import { NoSuchPage } from '../../errors/page-errors.ts';

/** A dispute on the table of its mediator body. */
export interface OnTable {
  readonly open: OpenDispute;
  readonly reader: BodyReader;
  readonly dispute: Dispute;
  readonly acts: ReadonlySet<string>;
  readonly mediators: readonly { readonly personId: string; readonly name: string }[];
  readonly inCharge: { readonly name: string; readonly isMe: boolean; readonly independent: boolean } | undefined;
  readonly consumer: string;
  readonly merchant: string;
  /** R613-1: the person in charge, or about to be, declares before the first sight of the content. */
  readonly sealed: Seal | undefined;
}

/** Opens a dispute for the people of the body that has it. */
@Injectable()
export class BodyRoom {
  constructor(
    @Inject(BODY_DESK) private readonly desk: BodyDesk,
    private readonly room: DisputeRoom,
    private readonly memberships: Memberships,
  ) {}

  async open(request: FastifyRequest, disputeId: string): Promise<OnTable> {
    const open = await this.room.open(request, 'mediator', disputeId);
    const { reader, sight, parties, visitor } = open;
    if (!('bodyId' in reader)) throw new NoSuchPage();
    const members = await this.memberships.of(visitor.person.id, { bodyId: reader.bodyId });
    const { caseMediator } = sight.facts;
    const acts = new Set<string>(sight.open[reader.role] ?? []);
    const known = parties.find((party) => party.kind === 'case-mediator' && party.personId === caseMediator?.personId);
    const member = members.find(({ personId }) => personId === caseMediator?.personId);
    return {
      open,
      reader,
      dispute: disputeSeen(sight),
      acts,
      mediators: members
        .filter(({ role }) => role === 'mediator')
        .map(({ personId, person }) => ({ personId, name: person.name })),
      inCharge:
        caseMediator === undefined
          ? undefined
          : {
              name: known?.name ?? member?.person.name ?? '',
              isMe: caseMediator.personId === reader.personId,
              independent: caseMediator.independent,
            },
      consumer: parties.find(({ kind }) => kind === 'consumer')?.name ?? '',
      merchant: open.merchant?.name ?? '',
      sealed: sealOf(open),
    };
  }

  notes(reader: BodyReader, disputeId: string): Promise<readonly PrivateNote[]> {
    return this.desk.notes(reader, disputeId);
  }
}

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Memberships } from '#accounts';
import { type BodyReader, disputeSeen, MediatorWorklist, type PrivateNote } from '#casework';
import type { Dispute } from '#dispute';
import { type Seal, sealOf } from '#requests';
import { DisputeReader, type OpenDispute } from '../../dispute/dispute-reader.ts';
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
export class BodyDisputePages {
  constructor(
    private readonly worklist: MediatorWorklist,
    private readonly disputeReader: DisputeReader,
    private readonly memberships: Memberships,
  ) {}

  async open(request: FastifyRequest, disputeId: string): Promise<OnTable> {
    const open = await this.disputeReader.open(request, 'mediator', disputeId);
    const { reader, sideView, parties, visitor } = open;
    if (!('bodyId' in reader)) throw new NoSuchPage();
    const members = await this.memberships.of(visitor.person.id, { bodyId: reader.bodyId });
    const { caseMediator } = sideView.facts;
    const acts = new Set<string>(sideView.open[reader.role] ?? []);
    const known = parties.find((party) => party.kind === 'case-mediator' && party.personId === caseMediator?.personId);
    const member = members.find(({ personId }) => personId === caseMediator?.personId);
    return {
      open,
      reader,
      dispute: disputeSeen(sideView),
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
    return this.worklist.notes(reader, disputeId);
  }
}

import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '#accounts';
import {
  Accesses,
  Clock,
  Directory,
  type IssuedNotice,
  type MediatorBody,
  type Merchant,
  type PartyDetails,
  type Piece,
  type Reader,
  Reading,
  type SideViewRow,
} from '#casework';
import type { ActType, Side } from '#dispute';
import { type CivilDate, civilDateAt, jurisdiction } from '#law';
import { ActingRole } from '#requests';
import { SignInFirst } from '../errors/page-errors.ts';
import { requestContextOf } from '../security/signed-in.ts';
import { type RecordLine, recordLines } from './record-lines.ts';

/** Everything that a page of one dispute shows to one reader; nothing in it is another's. */
export interface OpenDispute {
  readonly side: Side;
  readonly visitor: Visitor;
  readonly reader: Reader;
  readonly sideView: SideViewRow;
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly Piece[];
  readonly notices: readonly IssuedNotice[];
  readonly record: readonly RecordLine[];
  readonly today: CivilDate;
  readonly merchant: Merchant | undefined;
  readonly body: MediatorBody | undefined;
}

/** Opens a dispute for whoever stands on one side of it; to everybody else it does not exist. */
@Injectable()
export class DisputeReader {
  constructor(
    private readonly reading: Reading,
    private readonly directory: Directory,
    private readonly accesses: Accesses,
    private readonly clock: Clock,
    private readonly actingRole: ActingRole,
  ) {}

  /** The role in which the visitor stands, and what that side may know; for papers and for acts. */
  async roleContextOn(request: FastifyRequest, side: Side, disputeId: string, act?: ActType) {
    const { visitor } = requestContextOf(request);
    if (visitor === null) throw new SignInFirst(request.url);
    return { visitor, ...(await this.actingRole.onSide(disputeId, visitor, side, act)) };
  }

  async open(request: FastifyRequest, side: Side, disputeId: string): Promise<OpenDispute> {
    const { visitor, reader, sideView } = await this.roleContextOn(request, side, disputeId);
    const { merchantId, bodyId, rules } = sideView.facts;
    const today = civilDateAt(await this.clock.now(), jurisdiction(rules.jurisdiction).zone);
    const [{ events, texts, ...related }, merchant, body] = await Promise.all([
      this.reading.whole(reader, disputeId),
      merchantId === undefined ? undefined : this.directory.merchant(merchantId),
      bodyId === undefined ? undefined : this.directory.body(bodyId),
      this.accesses.note(reader, disputeId, today),
    ]);
    const record = recordLines(events, texts, rules.jurisdiction);
    return { side, visitor, reader, sideView, ...related, record, today, merchant, body };
  }
}

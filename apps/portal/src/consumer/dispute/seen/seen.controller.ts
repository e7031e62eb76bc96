import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Access, Accesses } from '#casework';
import { sideOf } from '#dispute';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { ConsumerDisputePages } from '../consumer-dispute-pages.ts';
import { SEEN_PAGE } from './wording.ts';

const SHOWN = 60;

/** Who has opened the dispute, by house and by day: never how often, for that would tell of a caucus. */
@Controller('consumer/disputes/:disputeId/seen')
export class ConsumerSeenController {
  constructor(
    private readonly pages: ConsumerDisputePages,
    private readonly accesses: Accesses,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    const accesses = await this.accesses.of(open.reader, disputeId, SHOWN);
    return this.pages.draw(reply, SEEN_PAGE, open, { accesses: accesses.map((one) => told(one, open)) });
  }
}

function told({ on, role, own, people, organisationId }: Access, { merchant, body }: OpenDispute) {
  const organisation = [
    merchant && { id: merchant.merchantId, name: merchant.name },
    body && { id: body.bodyId, name: body.name },
  ];
  const name = organisation.find((one) => one?.id === organisationId)?.name;
  return { on, role, own, people, organisation: name, who: sideOf(role) };
}

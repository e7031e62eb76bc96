import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ACCESSES, type Access, type Accesses } from '#casework';
import { sideOf } from '#dispute';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-room.ts';
import { ConsumerDesk } from '../consumer-desk.ts';
import { SEEN_PAGE } from './wording.ts';

const SHOWN = 60;

/** Who has opened the dispute, by house and by day: never how often, for that would tell of a caucus. */
@Controller('consumer/disputes/:disputeId/seen')
export class ConsumerSeenController {
  constructor(
    private readonly desk: ConsumerDesk,
    @Inject(ACCESSES) private readonly accesses: Accesses,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.desk.open(reply, disputeId);
    const accesses = await this.accesses.of(open.reader, disputeId, SHOWN);
    return this.desk.draw(reply, SEEN_PAGE, open, { accesses: accesses.map((one) => told(one, open)) });
  }
}

function told({ on, role, own, people, organisationId }: Access, { merchant, body }: OpenDispute) {
  const house = [
    merchant && { id: merchant.merchantId, name: merchant.name },
    body && { id: body.bodyId, name: body.name },
  ];
  const name = house.find((one) => one?.id === organisationId)?.name;
  return { on, role, own, people, house: name, who: sideOf(role) };
}

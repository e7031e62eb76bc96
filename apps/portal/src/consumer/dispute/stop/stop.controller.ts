import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { fieldsIn } from '../../../dispute/page-acts.ts';
import { seeOther } from '../../../layout/show.ts';
import { ConsumerDisputePages, hereOf, isOpenFor } from '../consumer-dispute-pages.ts';
import { STOP_PAGE } from './wording.ts';

/** The ways out, at most two of which are open at a time. */
const WAYS = ['WithdrawComplaint', 'WithdrawRequest', 'WithdrawFromMediation', 'DeclareCourtSeised'] as const;

/** R612-2: a party may leave « à tout moment ». What it means is said before, and asked once. */
@Controller('consumer/disputes/:disputeId/stop')
export class ConsumerStopController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (waysOut(open).ways.length === 0) return seeOther(reply, hereOf(disputeId));
    return this.pages.draw(reply, STOP_PAGE, open, waysOut(open));
  }

  @Post()
  async stop(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { way } = fieldsIn(body);
    const act = WAYS.find((one) => one === way);
    if (act !== undefined) return this.pages.act(reply, { disputeId, act, page: STOP_PAGE, more: waysOut });
    const open = await this.pages.open(reply, disputeId);
    const { choose } = STOP_PAGE.words[reply.request.requestContext?.lang ?? 'fr'];
    return this.pages.draw(reply, STOP_PAGE, open, { ...waysOut(open), errors: { way: choose } }, 422);
  }
}

export const waysOut = (open: OpenDispute) => ({ ways: WAYS.filter((act) => isOpenFor(open, act)) });

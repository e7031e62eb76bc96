import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { ConsumerDisputePages } from '../consumer-dispute-pages.ts';
import { EXECUTION_PAGE } from './wording.ts';

/** R614-2 6°: whether what was agreed has been carried out, as the consumer says. */
@Controller('consumer/disputes/:disputeId/execution')
export class ConsumerExecutionController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    return this.pages.drawFor(reply, EXECUTION_PAGE, disputeId, 'ReportExecution');
  }

  @Post()
  report(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    return this.pages.act(reply, {
      disputeId,
      act: 'ReportExecution',
      page: EXECUTION_PAGE,
      to: '/survey',
    });
  }
}

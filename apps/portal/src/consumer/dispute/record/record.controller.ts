import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { leaves } from '../../../dispute/leaves.ts';
import { field } from '../../../security/field.ts';
import { ConsumerDisputePages } from '../consumer-dispute-pages.ts';
import { RECORD_PAGE } from './wording.ts';

/** Everything that happened, from the beginning, a leaf at a time. */
@Controller('consumer/disputes/:disputeId/record')
export class ConsumerRecordController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    const asked = { leaf: Number(field(query, 'leaf', 5)), line: Number(field(query, 'line', 7)) };
    return this.pages.draw(reply, RECORD_PAGE, open, { turned: leaves(open.record, asked) });
  }
}

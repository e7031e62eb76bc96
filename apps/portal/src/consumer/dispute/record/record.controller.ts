import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { leaves } from '../../../dispute/leaves.ts';
import { field } from '../../../door/field.ts';
import { ConsumerDesk } from '../consumer-desk.ts';
import { RECORD_PAGE } from './wording.ts';

/** Everything that happened, from the beginning, a leaf at a time. */
@Controller('consumer/disputes/:disputeId/record')
export class ConsumerRecordController {
  constructor(private readonly desk: ConsumerDesk) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const open = await this.desk.open(reply, disputeId);
    const asked = { leaf: Number(field(query, 'leaf', 5)), line: Number(field(query, 'line', 7)) };
    return this.desk.draw(reply, RECORD_PAGE, open, { turned: leaves(open.record, asked) });
  }
}

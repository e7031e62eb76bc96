import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { show } from '../layout/show.ts';
import { SOFTWARE_PAGE } from './wording.ts';

/** EUPL-1.2, article 5: whoever uses the portal over a network can have its source. */
@Controller('software')
export class SoftwareController {
  @Get()
  async about(@Res() reply: FastifyReply) {
    return show(reply, SOFTWARE_PAGE);
  }
}

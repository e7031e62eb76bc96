import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { show } from '../layout/show.ts';
import { HELP_PAGE } from './wording.ts';

/** R612-1 1° and 3°: whoever cannot or will not use these pages has other ways, and may be represented by anybody. */
@Controller('help')
export class HelpController {
  @Get()
  async help(@Res() reply: FastifyReply) {
    return show(reply, HELP_PAGE);
  }
}

import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { home } from '#law';
import { show } from '../layout/show.ts';
import { FRONT_PAGE } from './wording.ts';

@Controller()
export class FrontController {
  @Get()
  async front(@Res() reply: FastifyReply) {
    return show(reply, FRONT_PAGE, { silenceMonths: home().defaultPractice.silenceMonths });
  }
}

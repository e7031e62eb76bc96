import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../security/public.decorator.ts';
import { Readiness } from './readiness.ts';

/** For whoever starts and watches the programs. */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(@Res() reply: FastifyReply) {
    return answer(reply, true);
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    return answer(reply, await this.readiness.ready().catch(() => false));
  }
}

function answer(reply: FastifyReply, well: boolean): FastifyReply {
  return reply
    .code(well ? 200 : 503)
    .header('cache-control', 'no-store')
    .send({ status: well ? 'ok' : 'unavailable' });
}

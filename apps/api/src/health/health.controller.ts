import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthCheck } from '@nestjs/terminus';
import type { FastifyReply } from 'fastify';
import { HealthController as Health } from '#observability';

@ApiTags('Health')
@Controller('health')
export class HealthController extends Health {
  @Get('live')
  @ApiOperation({ operationId: 'live', summary: 'The program runs' })
  @HealthCheck()
  override live(@Res() reply: FastifyReply): Promise<FastifyReply> {
    return super.live(reply);
  }

  @Get('ready')
  @ApiOperation({ operationId: 'ready', summary: 'The program can serve' })
  @HealthCheck()
  override ready(@Res() reply: FastifyReply): Promise<FastifyReply> {
    return super.ready(reply);
  }
}

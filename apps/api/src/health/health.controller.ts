import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readiness } from './readiness.ts';

class Live {
  @ApiProperty({ type: String, enum: ['live'] }) readonly status: string;
}

class Ready {
  @ApiProperty({ type: String, enum: ['ready', 'not-ready'] }) readonly status: string;
  @ApiProperty({ type: Boolean }) readonly database: boolean;
  @ApiProperty({ type: Boolean }) readonly migrations: boolean;
}

@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({ operationId: 'live', summary: 'The program runs' })
  @ApiResponse({ status: 200, type: Live })
  live(): Live {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'ready', summary: 'The program can serve' })
  @ApiResponse({ status: 200, type: Ready })
  @ApiResponse({ status: 503, type: Ready, description: 'Not yet, or not now.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Ready> {
    const checks = await this.readiness.ready().catch(() => ({ database: false, migrations: false }));
    const ready = checks.database && checks.migrations;
    if (!ready) void reply.code(503).header('retry-after', '5');
    return { status: ready ? 'ready' : 'not-ready', ...checks };
  }
}

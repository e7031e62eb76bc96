import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheckService, type HealthIndicatorFunction } from '@nestjs/terminus';
import type { FastifyReply } from 'fastify';

/** What `/health/ready` asks, in one program: given by its wiring. An indicator never quotes an error. */
export class ReadinessChecks {
  constructor(readonly indicators: HealthIndicatorFunction[]) {}
}

/** The health of a program, in the shape of terminus for all of them: 200 with `ok` or `degraded`, otherwise 503. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly readiness: ReadinessChecks,
  ) {}

  /** The program runs. */
  @Get('live')
  live(@Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.answer(reply, []);
  }

  /** The program can serve. */
  @Get('ready')
  ready(@Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.answer(reply, this.readiness.indicators);
  }

  private async answer(reply: FastifyReply, indicators: HealthIndicatorFunction[]): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-store');
    try {
      return reply.send(await this.health.check(indicators));
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      return reply.code(503).header('retry-after', '5').send(error.getResponse());
    }
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { computeClocks, readFacts } from '#law';
import { Problem } from '#requests';
import { translate } from '#text';
import { InLanguage, Problems } from '../openapi/describe.ts';
import { CALCULATING } from '../rate-limits.ts';
import { ClockFactsBody } from './clock-facts.dto.ts';
import { ClocksView } from './clocks.dto.ts';

/** The law's dates for anybody, without an account: nothing is kept of what is asked. */
@ApiTags('Calculator')
@Controller('v1/clocks')
@InLanguage()
export class ClocksController {
  @Post()
  @HttpCode(200)
  @RouteConfig({ rateLimit: CALCULATING })
  @ApiOperation({ operationId: 'computeClocks', summary: 'Every date that follows from the facts of a dispute' })
  @ApiBody({ type: ClockFactsBody })
  @ApiResponse({ status: 200, type: ClocksView })
  @Problems(400, 413, 415, 422, 429)
  compute(@Body() sent: unknown): ClocksView {
    const read = readFacts(sent);
    if (read.ok) return computeClocks(read.facts);
    throw new Problem('invalid-request', {
      errors: (lang) => read.errors.map(({ field, message }) => ({ field, message: translate(message, lang) })),
    });
  }
}

import { Controller, Get, Header, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Visitor } from '#accounts';
import { OpenData } from '#casework';
import { ActingRole, notFound, PathId } from '#requests';
import { figuresOf } from '#statistics';
import { InLanguage, Problems, Signed } from '../openapi/describe.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { PathYear } from './path-year.ts';
import { AnnualFileView } from './statistics.dto.ts';

/** R614-4: for the people of the body, its year without anything hidden; to others it does not exist. */
@ApiTags('Statistics')
@Controller('v1/statistics')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
export class AnnualFileController {
  constructor(
    private readonly open: OpenData,
    private readonly actingRole: ActingRole,
  ) {}

  @Get(':bodyId/:year/file')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({
    operationId: 'readAnnualFile',
    summary: 'What the commission is told of a year, for people of the body',
  })
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1000, maximum: 9999 } })
  @ApiResponse({ status: 200, type: AnnualFileView })
  @Problems(403, 404)
  async file(
    @Param('bodyId', PathId) bodyId: string,
    @Param('year', PathYear) year: number,
    @Me() visitor: Visitor,
  ): Promise<AnnualFileView> {
    const { personId } = this.actingRole.ofBody(visitor, bodyId);
    const tally = await this.open.count(personId, bodyId, year);
    if (tally === undefined) throw notFound();
    const statement = await this.open.statement(personId, bodyId, year);
    return { bodyId, year, figures: figuresOf(tally), statement };
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { OpenData, type PublishedYear } from '#casework';
import { notFound, omitUndefined, PathId } from '#requests';
import { InLanguage, Problems } from '../openapi/describe.ts';
import { PathYear } from './path-year.ts';
import { AnnualReportView, PublishedYears, PublishedYearView } from './statistics.dto.ts';

/** R614-2: the annual report is public; the lines it is worked out from are among the open data of the portal. */
@ApiTags('Statistics')
@Controller('v1/statistics')
@InLanguage()
export class StatisticsController {
  constructor(private readonly open: OpenData) {}

  @Get()
  @ApiOperation({
    operationId: 'listPublishedYears',
    summary: 'The years that bodies have published, the latest first',
  })
  @ApiResponse({ status: 200, type: PublishedYears })
  @Problems()
  async list(): Promise<PublishedYears> {
    return { items: (await this.open.years()).map(yearView) };
  }

  @Get(':bodyId/:year')
  @ApiOperation({ operationId: 'readAnnualReport', summary: 'The eight items of R614-2, of one body and one year' })
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1000, maximum: 9999 } })
  @ApiResponse({ status: 200, type: AnnualReportView })
  @Problems(404)
  async report(
    @Param('bodyId', PathId) bodyId: string,
    @Param('year', PathYear) year: number,
  ): Promise<AnnualReportView> {
    const published = await this.open.year(bodyId, year);
    if (published === undefined) throw notFound();
    const { figures, statement } = published;
    const { recommendations, networks, exclusive } = statement;
    return { ...yearView(published), figures, statement: { recommendations, networks, exclusive } };
  }
}

function yearView(published: PublishedYear): PublishedYearView {
  const { bodyId, body, year, complete, publishedAt, lines, sha256, signature, publicKey } = published;
  return { bodyId, body, year, complete, publishedAt, lines, sha256, ...omitUndefined({ signature, publicKey }) };
}

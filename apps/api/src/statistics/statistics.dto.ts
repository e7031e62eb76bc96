import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { FiguresView } from './figures.dto.ts';

/** A year that a body has published: the extract of the open data is what its digest and signature are of. */
@ApiSchema({ name: 'PublishedYear' })
export class PublishedYearView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly bodyId: string;
  @ApiProperty({ type: String, description: 'Its name.' }) readonly body: string;
  @ApiProperty({ type: 'integer' }) readonly year: number;
  @ApiProperty({ type: Boolean, description: 'Whether the year was over when it was published.' })
  readonly complete: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) readonly publishedAt: string;
  @ApiProperty({ type: 'integer', description: 'Lines of the extract: referrals that some figure counts.' })
  readonly lines: number;
  @ApiProperty({ type: String, description: 'SHA-256 of the extract.' }) readonly sha256: string;
  @ApiProperty({ type: String, required: false, description: 'Ed25519 over that digest, base64.' })
  readonly signature?: string;
  @ApiProperty({ type: String, required: false, description: 'The key that verifies it: SPKI, DER, base64.' })
  readonly publicKey?: string;
}

export class PublishedYears {
  @ApiProperty({ type: PublishedYearView, isArray: true }) readonly items: readonly PublishedYearView[];
}

@ApiSchema({ name: 'PublicStatement' })
class PublicStatementView {
  @ApiProperty({ type: String, description: 'R614-2 2°: how the most frequent disputes could be avoided.' })
  readonly recommendations: string;
  @ApiProperty({ type: String, description: 'R614-2 7°: networks of mediators of cross-border disputes.' })
  readonly networks: string;
  @ApiProperty({ type: Boolean, description: 'R614-2 8°: employed or paid by one merchant alone.' })
  readonly exclusive: boolean;
}

@ApiSchema({ name: 'AnnualStatement' })
class AnnualStatementView extends PublicStatementView {
  @ApiProperty({ type: String, description: 'R614-4 1°: training in mediation.' }) readonly trainings: string;
  @ApiProperty({ type: String, description: 'R614-4 2°: how effective mediation is, and how it could be more so.' })
  readonly evaluation: string;
}

/** R614-2: the annual report as data; what could point at somebody is made coarser. */
@ApiSchema({ name: 'AnnualReport' })
export class AnnualReportView extends PublishedYearView {
  @ApiProperty({ type: FiguresView }) readonly figures: FiguresView;
  @ApiProperty({ type: PublicStatementView }) readonly statement: PublicStatementView;
}

/** R614-4: what the commission is told, nothing made coarser. */
@ApiSchema({ name: 'AnnualFile' })
export class AnnualFileView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly bodyId: string;
  @ApiProperty({ type: 'integer' }) readonly year: number;
  @ApiProperty({ type: FiguresView }) readonly figures: FiguresView;
  @ApiProperty({ type: AnnualStatementView }) readonly statement: AnnualStatementView;
}

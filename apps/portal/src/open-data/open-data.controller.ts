import { gunzipSync } from 'node:zlib';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OpenData, type PublishedYear } from '#casework';
import { attachment } from '#requests';
import { COLUMN_NAMES, FEWEST, POPULATIONS, reportOf } from '#statistics';
import { isId } from '#text';
import { NoSuchPage } from '../errors/page-errors.ts';
import { show } from '../layout/show.ts';
import { barsOf } from './bars.ts';
import { OPEN_DATA_PAGE, REPORT_PAGE } from './wording.ts';

const PEM = (key: string) =>
  `-----BEGIN PUBLIC KEY-----\n${key.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PUBLIC KEY-----\n`;

/** R614-2: the annual report is public, and what it is worked out from with it. Nobody signs in here. */
@Controller('open-data')
export class OpenDataController {
  constructor(private readonly open: OpenData) {}

  @Get()
  async list(@Res() reply: FastifyReply) {
    const years = await this.open.years();
    return show(reply, OPEN_DATA_PAGE, { years, fewest: String(FEWEST), columns: COLUMN_NAMES });
  }

  @Get(':bodyId/:year')
  async report(@Param('bodyId') bodyId: string, @Param('year') year: string, @Res() reply: FastifyReply) {
    const published = await this.yearOf(bodyId, year);
    const items = reportOf(published.figures).map((item) => ({ ...item, chart: barsOf(item) }));
    return show(reply, REPORT_PAGE, { published, items, populations: POPULATIONS });
  }

  @Get(':bodyId/:year/figures.json')
  async figures(@Param('bodyId') bodyId: string, @Param('year') year: string, @Res() reply: FastifyReply) {
    const published = await this.yearOf(bodyId, year);
    return download(reply, 'application/json; charset=utf-8', `figures-${year}.json`).send(
      JSON.stringify(published, null, 2),
    );
  }

  @Get(':bodyId/:year/extract.csv')
  async extract(@Param('bodyId') bodyId: string, @Param('year') year: string, @Res() reply: FastifyReply) {
    const content = await this.fileOf(bodyId, year, 'extract');
    const { sha256 } = await this.yearOf(bodyId, year);
    download(reply, 'text/csv; charset=utf-8', `extract-${year}.csv`).header('etag', `"${sha256}"`);
    const squeezed = /\bgzip\b/.test(String(reply.request.headers['accept-encoding'] ?? ''));
    reply.header('vary', 'Accept-Encoding');
    return squeezed ? reply.header('content-encoding', 'gzip').send(content) : reply.send(gunzipSync(content));
  }

  @Get(':bodyId/:year/extract.csv.sig')
  async signature(@Param('bodyId') bodyId: string, @Param('year') year: string, @Res() reply: FastifyReply) {
    const { signature } = await this.yearOf(bodyId, year);
    if (signature === undefined) throw new NoSuchPage();
    return download(reply, 'application/octet-stream', `extract-${year}.csv.sig`).send(
      Buffer.from(signature, 'base64'),
    );
  }

  @Get(':bodyId/:year/key.pem')
  async key(@Param('bodyId') bodyId: string, @Param('year') year: string, @Res() reply: FastifyReply) {
    const { publicKey } = await this.yearOf(bodyId, year);
    if (publicKey === undefined) throw new NoSuchPage();
    return download(reply, 'application/x-pem-file', `key-${year}.pem`).send(PEM(publicKey));
  }

  @Get(':bodyId/:year/report.pdf')
  async paper(@Param('bodyId') bodyId: string, @Param('year') year: string, @Res() reply: FastifyReply) {
    const content = await this.fileOf(bodyId, year, 'report');
    return download(reply, 'application/pdf', `report-${year}.pdf`).send(Buffer.from(content));
  }

  private async yearOf(bodyId: string, year: string): Promise<PublishedYear> {
    const known = isId(bodyId) && /^\d{4}$/.test(year);
    const found = known ? await this.open.year(bodyId, Number(year)) : undefined;
    if (found === undefined) throw new NoSuchPage();
    return found;
  }

  private async fileOf(bodyId: string, year: string, which: 'extract' | 'report'): Promise<Uint8Array> {
    await this.yearOf(bodyId, year);
    const content = await this.open.file(bodyId, Number(year), which);
    if (content === undefined) throw new NoSuchPage();
    return content;
  }
}

/** Public and the same for everybody: it may be kept a while, and is saved rather than shown. */
function download(reply: FastifyReply, type: string, name?: string): FastifyReply {
  if (name !== undefined) reply.header('content-disposition', attachment(name));
  return reply.header('cache-control', 'public, max-age=300').header('x-content-type-options', 'nosniff').type(type);
}

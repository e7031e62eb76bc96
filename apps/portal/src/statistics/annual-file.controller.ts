import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type AnnualStatement,
  Clock,
  commissionLetter,
  Directory,
  type MediatorBody,
  NoticePrinter,
  OpenData,
  Surveys,
} from '#casework';
import { dayAtHome } from '#law';
import { attachment } from '#requests';
import { figuresOf, reportOf } from '#statistics';
import { readText } from '#text';
import { NoSuchPage } from '../errors/page-errors.ts';
import { seeOther, show } from '../layout/show.ts';
import { type ActiveMembership, activeMembership } from '../mediator/active-membership.ts';
import { requestContextOf } from '../security/signed-in.ts';
import { ANNUAL_FILE_PAGE, YEARS_PAGE } from './wording.ts';

const HERE = '/statistics';
const MOST = 10_000;

/** R614-4: for the people of a mediator body, its years without anything hidden, and what no count can tell. */
@Controller('statistics')
export class AnnualFileController {
  constructor(
    private readonly open: OpenData,
    private readonly directory: Directory,
    private readonly printer: NoticePrinter,
    private readonly clock: Clock,
    private readonly surveys: Surveys,
  ) {}

  @Get()
  async years(@Res() reply: FastifyReply) {
    const { bodyId } = activeMembership(reply.request).reader;
    const years = (await this.open.years()).filter((one) => one.bodyId === bodyId);
    return show(reply, YEARS_PAGE, { years });
  }

  @Get(':year')
  async year(@Param('year') year: string, @Query('saved') saved: unknown, @Res() reply: FastifyReply) {
    const membership = activeMembership(reply.request);
    const { figures, statement, bodyId } = await this.fileOf(membership, year);
    return show(reply, ANNUAL_FILE_PAGE, {
      year: Number(year),
      bodyId,
      items: reportOf(figures),
      surveys: await this.surveys.ofBody(membership.reader, Number(year)),
      statement,
      saved: saved === 'yes',
      mayWrite: mayWrite(membership),
    });
  }

  @Post(':year')
  async state(@Param('year') year: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const membership = activeMembership(reply.request);
    const { bodyId } = await this.fileOf(membership, year);
    if (!mayWrite(membership)) throw new NoSuchPage();
    await this.open.state(membership.visitor.person.id, bodyId, Number(year), statementIn(body));
    return seeOther(reply, `${HERE}/${year}?saved=yes`);
  }

  @Get(':year/file.json')
  async data(@Param('year') year: string, @Res() reply: FastifyReply) {
    const file = await this.fileOf(activeMembership(reply.request), year);
    const { name, addressLines } = await this.bodyOf(file.bodyId);
    const body = { name, addressLines };
    reply.header('cache-control', 'private, no-store').header('content-disposition', attachment(`cecmc-${year}.json`));
    return reply
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ year: Number(year), body, ...file }, null, 2));
  }

  @Get(':year/file.pdf')
  async paper(@Param('year') year: string, @Res() reply: FastifyReply) {
    const { bodyId, figures, statement } = await this.fileOf(activeMembership(reply.request), year);
    const body = await this.bodyOf(bodyId);
    const on = dayAtHome(await this.clock.now());
    const complete = on > `${year}-12-31`;
    const content = await this.printer.print(
      commissionLetter(
        body,
        { year: Number(year), complete, figures, statement },
        on,
        requestContextOf(reply.request).lang,
      ),
    );
    reply.header('cache-control', 'private, no-store').header('content-disposition', attachment(`cecmc-${year}.pdf`));
    return reply.type('application/pdf').send(Buffer.from(content));
  }

  private async bodyOf(bodyId: string): Promise<MediatorBody> {
    const body = await this.directory.body(bodyId);
    if (body === undefined) throw new NoSuchPage();
    return body;
  }

  private async fileOf({ visitor, reader }: ActiveMembership, year: string) {
    const { bodyId } = reader;
    const personId = visitor.person.id;
    const tally = /^\d{4}$/.test(year) ? await this.open.count(personId, bodyId, Number(year)) : undefined;
    if (tally === undefined) throw new NoSuchPage();
    const statement = await this.open.statement(personId, bodyId, Number(year));
    return { bodyId, tally, figures: figuresOf(tally), statement };
  }
}

/** The database asks the same. */
function mayWrite({ reader, inCharge }: ActiveMembership): boolean {
  return reader.role === 'mediator' || inCharge;
}

function statementIn(body: unknown): AnnualStatement {
  const given = body as Readonly<Record<string, unknown>> | null | undefined;
  const text = (name: string): string => readText(given?.[name], MOST);
  return {
    recommendations: text('recommendations'),
    networks: text('networks'),
    exclusive: given?.['exclusive'] === 'yes',
    trainings: text('trainings'),
    evaluation: text('evaluation'),
  };
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock, MerchantTeam } from '#casework';
import { addDays, type CivilDate, civilDate, dayAtHome } from '#law';
import { attachment } from '#requests';
import { formatOf } from '#text';
import { show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { activeMembership } from '../active-membership.ts';
import { NAVIGATION } from '../navigation.ts';
import { figuresCsv, figuresOf, percent } from './figures.ts';
import { plotsOf } from './plots.ts';
import { FIGURES, FIGURES_PAGE } from './wording.ts';

const A_YEAR = 364;

/** The merchant's own figures, each with what is counted, among what, and the table it comes from. */
@Controller('merchant/figures')
export class FiguresController {
  constructor(
    private readonly team: MerchantTeam,
    private readonly clock: Clock,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const { between, disputes, today } = await this.read(query, reply);
    const figures = figuresOf(disputes, today);
    const t = FIGURES[lang];
    const month = new Intl.DateTimeFormat(formatOf(lang).tag, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return show(reply, FIGURES_PAGE, {
      navigation: NAVIGATION[lang],
      between,
      figures,
      shares: figures.shares.map((share) => ({ ...share, percent: percent(share) })),
      plots: plotsOf(figures, {
        origin: (key) => t.origins[key],
        claim: (key) => t.claims[key as keyof typeof t.claims] ?? key,
        answer: (key) => t.answers[key as keyof typeof t.answers] ?? key,
        wait: t.wait,
        month: (key) => month.format(new Date(`${key}-01T00:00:00Z`)),
      }),
      csv: `/merchant/figures/figures.csv?${new URLSearchParams({ ...between })}`,
    });
  }

  @Get('figures.csv')
  async csv(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { between, disputes, today } = await this.read(query, reply);
    return reply
      .headers({
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-disposition': attachment(`entente-${between.from}-${between.until}.csv`),
      })
      .type('text/csv; charset=utf-8')
      .send(figuresCsv(figuresOf(disputes, today), disputes, between));
  }

  /** A year up to today, unless other days are asked for. */
  private async read(query: unknown, reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const today = dayAtHome(await this.clock.now());
    const asked = (name: string, otherwise: CivilDate): CivilDate => {
      const text = field(query, name, 10);
      try {
        return civilDate(text);
      } catch {
        return otherwise;
      }
    };
    const until = asked('until', today);
    const between = { from: asked('from', addDays(until, -A_YEAR)), until };
    return { between, today, disputes: await this.team.figures(agent, between) };
  }
}

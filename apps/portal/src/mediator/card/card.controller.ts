import { Controller, Get, Param, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { BodyProfile, Clock, Directory, type MediatorBody, NoticePrinter } from '#casework';
import { dayAtHome, jurisdiction } from '#law';
import { composePaper, letterLang } from '#notices';
import { attachment, PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { show } from '../../layout/show.ts';
import { FEW_TRIES } from '../../security/limits.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { cardOnPaper } from './card-on-paper.ts';
import { BODY_CARD_PAGE } from './wording.ts';

/** N22, R614-1: what a mediator must tell everybody, made from its own entry; open without signing in. */
@Controller('mediators')
export class BodyCardController {
  constructor(
    private readonly profile: BodyProfile,
    private readonly directory: Directory,
    private readonly printer: NoticePrinter,
    private readonly clock: Clock,
  ) {}

  @Get(':bodyId')
  async page(@Param('bodyId', PathId) bodyId: string, @Res() reply: FastifyReply) {
    const { card, body, mediators, links } = await this.read(bodyId);
    const { admissibilityGrounds } = jurisdiction(body.jurisdiction);
    return show(reply, BODY_CARD_PAGE, {
      card,
      mediators,
      links,
      site: /^https?:\/\//i.test(card.website) ? card.website : `https://${card.website}`,
      grounds: admissibilityGrounds,
      spoken: letterLang(body.jurisdiction),
      paper: hasPaper(body) ? `/mediators/${bodyId}/card.pdf` : undefined,
    });
  }

  /** L614-3: the same on paper, as it is on the day; its courtesy version follows for who reads the page in English. */
  @Get(':bodyId/card.pdf')
  @RouteConfig(FEW_TRIES)
  async paper(@Param('bodyId', PathId) bodyId: string, @Res() reply: FastifyReply) {
    const { card, body, mediators, links } = await this.read(bodyId);
    if (!hasPaper(body)) throw new NoSuchPage();
    const facts = cardOnPaper(body, card, mediators, links, dayAtHome(await this.clock.now()));
    const content = await this.printer.print(composePaper('N22', facts, requestContextOf(reply.request).lang));
    return reply
      .header('content-disposition', attachment(`${facts.number}.pdf`))
      .type('application/pdf')
      .send(Buffer.from(content));
  }

  private async read(bodyId: string) {
    const [card, people, body] = await Promise.all([
      this.profile.card(bodyId),
      this.profile.people(bodyId),
      this.directory.body(bodyId),
    ]);
    if (card === undefined || body === undefined) throw new NoSuchPage();
    const mediators = people.filter(({ role }) => role === 'mediator');
    const links = card.links.split('\n').filter((line) => /^https:\/\/\S+$/.test(line.trim()));
    return { card, body, mediators, links };
  }
}

/** The paper is in French, from the French decree: it is had of bodies whose letters are. */
const hasPaper = ({ jurisdiction: state }: MediatorBody): boolean => letterLang(state) === 'fr';

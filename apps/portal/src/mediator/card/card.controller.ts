import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BODY_HOUSE, type BodyHouse, DIRECTORY, type Directory } from '#casework';
import { PathId } from '#counter';
import { jurisdiction } from '#law';
import { letterLang } from '#notices';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { show } from '../../layout/show.ts';
import { BODY_CARD_PAGE } from './wording.ts';

/** N22, R614-1: what a mediator must tell everybody, made from its own entry; open without signing in. */
@Controller('mediators')
export class BodyCardController {
  constructor(
    @Inject(BODY_HOUSE) private readonly house: BodyHouse,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Get(':bodyId')
  async page(@Param('bodyId', PathId) bodyId: string, @Res() reply: FastifyReply) {
    const [card, people, body] = await Promise.all([
      this.house.card(bodyId),
      this.house.people(bodyId),
      this.directory.body(bodyId),
    ]);
    if (card === undefined || body === undefined) throw new NoSuchPage();
    const { admissibilityGrounds } = jurisdiction(body.jurisdiction);
    const mediators = people.filter(({ role }) => role === 'mediator');
    const links = card.links.split('\n').filter((line) => /^https:\/\/\S+$/.test(line.trim()));
    return show(reply, BODY_CARD_PAGE, {
      card,
      mediators,
      links,
      site: /^https?:\/\//i.test(card.website) ? card.website : `https://${card.website}`,
      grounds: admissibilityGrounds,
      spoken: letterLang(body.jurisdiction),
    });
  }
}

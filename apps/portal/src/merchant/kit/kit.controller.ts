import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccountsConfig, Directory } from '#accounts';
import { Clock } from '#casework';
import { dayAtHome } from '#law';
import { show } from '../../layout/show.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { PortalSettings } from '../../settings.ts';
import { activeMembership } from '../active-membership.ts';
import { NAVIGATION } from '../navigation.ts';
import { complaintButton, DUTIES, mentionFor, namedMediator, SUPPORTS } from './kit.ts';
import { KIT_PAGE, POSTER_PAGE } from './wording.ts';

/** L616-1, R616-1: what a merchant has to tell of its mediator, where, and ready to be copied. */
@Controller('merchant/kit')
export class KitController {
  constructor(
    private readonly directory: Directory,
    private readonly settings: PortalSettings,
    private readonly config: AccountsConfig,
    private readonly clock: Clock,
  ) {}

  @Get()
  async page(@Res() reply: FastifyReply) {
    const { merchant, mediators } = await this.read(reply);
    return show(reply, KIT_PAGE, {
      navigation: NAVIGATION[requestContextOf(reply.request).lang],
      merchant,
      mediators,
      mentions: SUPPORTS.map((support) => ({ support, text: mentionFor(support, mediators) })),
      duties: DUTIES,
      button: complaintButton(this.config.portalOrigin, merchant.id),
    });
  }

  /** A page for the shop: printed as it is, without anything around it. */
  @Get('poster')
  async poster(@Res() reply: FastifyReply) {
    const { merchant, mediators } = await this.read(reply);
    return show(reply, POSTER_PAGE, { merchant, mediators, name: this.settings.name });
  }

  private async read(reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const today = dayAtHome(await this.clock.now());
    const [merchant, affiliations] = await Promise.all([
      this.directory.merchant(agent.merchantId),
      this.directory.affiliationsOn(agent.merchantId, today),
    ]);
    if (merchant === null) throw new Error('A merchant with people has its entry.');
    return { merchant, mediators: affiliations.map(({ body }) => namedMediator(body)) };
  }
}

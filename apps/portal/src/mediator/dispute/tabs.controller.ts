import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { DISPUTE_TABS } from './frame.ts';
import { DisputeTabs } from './tabs.ts';

const [, ...TABS_BESIDE_OVERVIEW] = DISPUTE_TABS;

/** The dispute room of a mediator body. */
@Controller('mediator/disputes/:disputeId')
export class DisputeTabsController {
  constructor(private readonly tabs: DisputeTabs) {}

  @Get()
  overview(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    return this.tabs.draw(reply, disputeId, 'overview');
  }

  // Each by its name: whatever else is asked for under a dispute is a paper, and another's to give.
  @Get([...TABS_BESIDE_OVERVIEW])
  tab(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const asked = reply.request.url.replace(/\?.*/, '').split('/').at(-1);
    const tab = DISPUTE_TABS.find((one) => one === asked);
    if (tab === undefined) throw new NoSuchPage();
    return this.tabs.draw(reply, disputeId, tab);
  }
}

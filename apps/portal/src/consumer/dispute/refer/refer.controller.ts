import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Directory } from '#casework';
import { beforeReferral } from '#dispute';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { seeOther } from '../../../layout/show.ts';
import { ConsumerDisputePages, hereOf, isOpenFor } from '../consumer-dispute-pages.ts';
import { REFER_PAGE } from './wording.ts';

/** L612-1: the same file goes to the mediator, in one step; nothing is typed twice. */
@Controller('consumer/disputes/:disputeId/refer')
export class ConsumerReferController {
  constructor(
    private readonly pages: ConsumerDisputePages,
    private readonly directory: Directory,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (!isOpenFor(open, 'ReferToMediator')) return seeOther(reply, hereOf(disputeId));
    return this.pages.draw(reply, REFER_PAGE, open, await this.goesWith(open));
  }

  @Post()
  async refer(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    const goes = await this.goesWith(open);
    return this.pages.act(reply, {
      disputeId,
      act: 'ReferToMediator',
      page: REFER_PAGE,
      more: () => goes,
    });
  }

  /** To whom the file goes today, what it holds, and what asking would run into: told, never decided. */
  private async goesWith({ sideView: { facts }, today }: OpenDispute) {
    const { merchantId, complaint } = facts;
    const affiliation = merchantId === undefined ? undefined : await this.directory.affiliation(merchantId, today);
    return { mediator: affiliation?.body, sentOn: complaint?.sentOn, advice: beforeReferral(facts, today) };
  }
}

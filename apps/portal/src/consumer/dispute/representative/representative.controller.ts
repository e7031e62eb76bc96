import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { seeOther } from '../../../layout/show.ts';
import { ConsumerDisputePages, hereOf, isOpenFor } from '../consumer-dispute-pages.ts';
import { REPRESENTATIVE_PAGE } from './wording.ts';

/** R612-1 3°: by whom one wishes; the mandate is given here, and ended here. */
@Controller('consumer/disputes/:disputeId/representative')
export class ConsumerRepresentativeController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    const { mayMandate, mayEnd } = mandates(open);
    if (!mayMandate && !mayEnd) return seeOther(reply, hereOf(disputeId));
    return this.pages.draw(reply, REPRESENTATIVE_PAGE, open, mandates(open));
  }

  @Post()
  mandate(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    return this.pages.act(reply, {
      disputeId,
      act: 'MandateRepresentative',
      page: REPRESENTATIVE_PAGE,
      more: mandates,
      to: '/representative',
    });
  }

  @Post('end')
  end(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const submission = { disputeId, act: 'EndMandate', page: REPRESENTATIVE_PAGE, more: mandates } as const;
    return this.pages.act(reply, submission);
  }
}

function mandates(open: OpenDispute) {
  const { parties, sideView } = open;
  return {
    mayMandate: isOpenFor(open, 'MandateRepresentative'),
    mayEnd: isOpenFor(open, 'EndMandate'),
    mandated: parties.filter(
      ({ kind, personId }) => kind === 'representative' && sideView.facts.representatives.includes(personId),
    ),
  };
}

import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dueDate, isBefore, jurisdiction } from '#law';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { NoSuchPage } from '../../../errors/page-errors.ts';
import { ConsumerDisputePages, isOpenFor } from '../consumer-dispute-pages.ts';
import { PROPOSAL_PAGE } from './wording.ts';

/** R612-4: what the law has recalled stands before the buttons, and the last day beside them. */
@Controller('consumer/disputes/:disputeId/proposal')
export class ConsumerProposalController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    return this.pages.draw(reply, PROPOSAL_PAGE, open, proposed(open));
  }

  @Post()
  async answer(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const submission = {
      disputeId,
      act: 'AnswerProposal',
      page: PROPOSAL_PAGE,
      more: proposed,
      to: '/proposal',
    } as const;
    return this.pages.act(reply, submission);
  }
}

export function proposed(open: OpenDispute) {
  const { sideView, today } = open;
  const { rules, proposal } = sideView.facts;
  if (proposal === undefined) throw new NoSuchPage();
  const due = dueDate(rules, 'K10', { on: proposal.issuedOn, days: proposal.acceptanceDays });
  const opensOn = due.opensOn ?? due.startsOn;
  return {
    // The three of R612-4 1° to 3° that hold for everybody; the effects and the period are said in the page.
    recalled: jurisdiction(rules.jurisdiction).mentions.proposal.flatMap(({ say }) => say ?? []),
    mayAnswer: isOpenFor(open, 'AnswerProposal'),
    lastOn: due.nominalOn,
    opensOn,
    mayAccept: !isBefore(today, opensOn),
    answers: proposal.answers,
  };
}

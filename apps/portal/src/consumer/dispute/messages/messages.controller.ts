import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { hearsAlone } from '../../../dispute/dispute-story.ts';
import { leaves } from '../../../dispute/leaves.ts';
import { NoSuchPage } from '../../../errors/page-errors.ts';
import { field } from '../../../security/field.ts';
import { ConsumerDisputePages, isOpenFor, type More } from '../consumer-dispute-pages.ts';
import { MESSAGES_PAGE, PRIVATE_PAGE } from './wording.ts';

/** Two rooms that cannot be taken for one another: what everybody reads, and what only the mediator does. */
@Controller('consumer/disputes/:disputeId')
export class ConsumerMessagesController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get('messages')
  async joint(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    return this.pages.draw(reply, MESSAGES_PAGE, open, inJoint(open, undefined, leafIn(query)));
  }

  @Post('messages')
  async say(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const submission = {
      disputeId,
      act: 'SendMessage',
      page: MESSAGES_PAGE,
      more: inJoint,
      to: '/messages#write',
    } as const;
    return this.pages.act(reply, submission);
  }

  /** *Entretien séparé*: the merchant must not even notice (L612-3). */
  @Get('private')
  async alone(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (!hearsAlone(open.sideView.facts, 'consumer')) throw new NoSuchPage();
    return this.pages.draw(reply, PRIVATE_PAGE, open, inPrivate(open, undefined, leafIn(query)));
  }

  @Post('private')
  async confide(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const submission = {
      disputeId,
      act: 'SendMessage',
      page: PRIVATE_PAGE,
      more: inPrivate,
      to: '/private#write',
    } as const;
    return this.pages.act(reply, { ...submission, fields: { audience: 'consumer,mediator' } });
  }
}

/** The newest leaf, unless another is asked for. */
const leafIn = (query: unknown): number => Number(field(query, 'leaf', 5)) || Number.MAX_SAFE_INTEGER;

export const inJoint = (open: Parameters<More>[0], _parts?: unknown, leaf = Number.MAX_SAFE_INTEGER) => {
  const lines = open.record.filter(({ type, confided }) => type === 'MessageSent' && !confided);
  return {
    turned: leaves(lines, { leaf }),
    maySend: isOpenFor(open, 'SendMessage'),
    // Before the referral there is no mediator in the file; before its notification the merchant has no part in it.
    readers: readersOf(open),
    hasPrivate: hearsAlone(open.sideView.facts, 'consumer'),
  };
};

export const inPrivate = (open: Parameters<More>[0], _parts?: unknown, leaf = Number.MAX_SAFE_INTEGER) => {
  const lines = open.record.filter(({ confided }) => confided);
  return { turned: leaves(lines, { leaf }), maySend: isOpenFor(open, 'SendMessage') };
};

function readersOf({ sideView: { facts } }: Parameters<More>[0]): 'merchant' | 'merchant-and-mediator' {
  return facts.bodyId === undefined ? 'merchant' : 'merchant-and-mediator';
}

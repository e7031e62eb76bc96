import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId, type PersonAct } from '#requests';
import { type DisputeParts, disputeParts } from '../../dispute/dispute-parts.ts';
import type { OpenDispute } from '../../dispute/dispute-reader.ts';
import { fieldsIn } from '../../dispute/page-acts.ts';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { ConsumerDisputePages } from './consumer-dispute-pages.ts';
import { nowOf } from './now.ts';
import { DISPUTE_PAGE } from './wording.ts';

/** On the page of the dispute; the whole of each has a page of its own. */
const SHOWN = { record: 8, pieces: 6, notices: 3 } as const;

/** Acts that a consumer does from the page of the dispute itself. */
const FROM_THE_PAGE: readonly PersonAct[] = [
  'AcceptAnswer',
  'ContestAnswer',
  'CompleteFile',
  'AskForFile',
  'AskForReview',
  'EscalateComplaint',
  'AcceptOffer',
  'DeclineOffer',
  'AnswerConflict',
  'MakeOffer',
];

/** The dispute of a consumer, and of whoever represents them. */
@Controller('consumer/disputes/:disputeId')
export class ConsumerDisputeController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    return this.pages.draw(reply, DISPUTE_PAGE, open, overview(open));
  }

  /** Acts that are done from the page itself. */
  @Post('acts')
  async act(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { act: asked } = fieldsIn(body);
    const act = FROM_THE_PAGE.find((one) => one === asked);
    if (act === undefined) throw new NoSuchPage();
    return this.pages.act(reply, { disputeId, act, page: DISPUTE_PAGE, more: overview });
  }
}

/** What happens next, then the newest of everything. */
export function overview(open: OpenDispute, parts: DisputeParts = disputeParts(open)) {
  const { record, notices, sideView } = open;
  const { pieces } = parts;
  const acts = new Set<string>(sideView.open[open.reader.role] ?? []);
  return {
    now: nowOf(parts),
    may: Object.fromEntries([...acts].map((act) => [act, true])),
    newest: {
      // That a letter left is in the whole record; here it would hide what people did.
      record: record
        .filter(({ type }) => type !== 'NoticeDispatched')
        .slice(-SHOWN.record)
        .reverse(),
      pieces: pieces.slice(-SHOWN.pieces).reverse(),
      notices: notices.slice(-SHOWN.notices).reverse(),
    },
    more: {
      record: record.length > SHOWN.record,
      pieces: pieces.length > SHOWN.pieces,
      notices: notices.length > SHOWN.notices,
    },
  };
}

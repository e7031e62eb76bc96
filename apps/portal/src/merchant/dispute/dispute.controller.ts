import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SIDES } from '#dispute';
import { jurisdiction } from '#law';
import { PathId, type PersonAct } from '#requests';
import { type DisputeParts, disputeParts } from '../../dispute/dispute-parts.ts';
import type { OpenDispute } from '../../dispute/dispute-reader.ts';
import { leaves } from '../../dispute/leaves.ts';
import { showOvertaken } from '../../dispute/overtaken.ts';
import { fieldsIn } from '../../dispute/page-acts.ts';
import { ReceivePieces } from '../../dispute/receive-pieces.ts';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { hereOf, MerchantDisputePages } from './merchant-dispute-pages.ts';
import { nowOf } from './now.ts';
import { PROPOSAL_PAGE } from './proposal-wording.ts';
import { DISPUTE, DISPUTE_PAGE, RECORD_PAGE } from './wording.ts';

/** On the page of the dispute; the whole of it has a page of its own. */
const SHOWN = { record: 8, messages: 6, pieces: 20, notices: 4 } as const;

/** Acts that a merchant does from the page of a dispute. */
export const FROM_THE_PAGE: readonly PersonAct[] = [
  'AcknowledgeComplaint',
  'AskForFile',
  'AskForReview',
  'EnterMediation',
  'DeclineMediation',
  'DeclareCourtSeised',
  'WithdrawFromMediation',
  'AcceptOffer',
  'DeclineOffer',
  'AnswerConflict',
  'AnswerProposal',
  'ReportExecution',
  'SendMessage',
  'MakeOffer',
];

/** The dispute of a merchant: what to do now, what was said, and what its people keep among themselves. */
@Controller('merchant/disputes/:disputeId')
export class DisputeController {
  constructor(
    private readonly pages: MerchantDisputePages,
    private readonly receive: ReceivePieces,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    return this.pages.draw(reply, DISPUTE_PAGE, open, await this.overview(open));
  }

  @Get('record')
  async record(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    const asked = { leaf: Number(field(query, 'leaf', 5)), line: Number(field(query, 'line', 7)) };
    return this.pages.draw(reply, RECORD_PAGE, open, { turned: leaves(open.record, asked) });
  }

  /** R612-4: what the law recalls stands before the buttons. */
  @Get('proposal')
  async proposal(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (open.sideView.facts.proposal === undefined) return seeOther(reply, hereOf(disputeId));
    return this.pages.draw(reply, PROPOSAL_PAGE, open, reminders(open));
  }

  @Post('acts')
  async act(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { act: asked } = fieldsIn(body);
    const act = FROM_THE_PAGE.find((one) => one === asked);
    if (act === undefined) throw new NoSuchPage();
    if (act === 'AnswerProposal') {
      return this.pages.act(reply, { disputeId, act, page: PROPOSAL_PAGE, more: reminders });
    }
    return this.pages.act(reply, {
      disputeId,
      act,
      page: DISPUTE_PAGE,
      more: (open) => this.overview(open),
    });
  }

  @Post('pieces')
  async add(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const { added, refused, overtaken } = await this.receive.from(reply.request, {
      side: 'merchant',
      disputeId,
      audience: ({ audience }) => (audience === 'mediator' ? ['merchant', 'mediator'] : SIDES),
    });
    const here = hereOf(disputeId);
    const open = await this.pages.open(reply, disputeId);
    if (overtaken) return showOvertaken(reply, open, { seen: undefined, fields: {}, back: here });
    if (added.length > 0 && refused.length === 0) return seeOther(reply, `${here}#pieces`);
    const t = DISPUTE[requestContextOf(reply.request).lang];
    const why = refused.map(({ name, why: reason }) => t.refused(name, reason)).join(' ');
    const status = refused.length > 0 && refused.every((one) => one.status === 413) ? 413 : 422;
    const errors = { file: why === '' ? t.chooseFile : why };
    return this.pages.draw(reply, DISPUTE_PAGE, open, { ...(await this.overview(open)), errors }, status);
  }

  private async overview(open: OpenDispute) {
    return { ...(await this.pages.related(open)), ...overviewOf(disputeParts(open)) };
  }
}

/** What happens next, then the newest of everything. */
export function overviewOf(parts: DisputeParts) {
  return { now: nowOf(parts), newest: newestOf(parts) };
}

function newestOf({ record, pieces, notices, story }: DisputeParts) {
  return {
    record: record.slice(-SHOWN.record).reverse(),
    pieces: pieces.slice(-SHOWN.pieces),
    notices: notices.slice(-SHOWN.notices).reverse(),
    joint: story.joint.slice(-SHOWN.messages),
    confided: story.confided.slice(-SHOWN.messages),
  };
}

export function reminders(open: OpenDispute) {
  const { clocks, facts } = disputeParts(open);
  const due = clocks.find(({ code }) => code === 'K10');
  return {
    reminders: jurisdiction(facts.rules.jurisdiction).mentions.proposal.flatMap(({ say }) =>
      say === undefined ? [] : [say],
    ),
    due,
  };
}

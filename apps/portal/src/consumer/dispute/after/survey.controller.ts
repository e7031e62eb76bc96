import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Surveys } from '#casework';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther } from '../../../layout/show.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { ConsumerDisputePages, hereOf } from '../consumer-dispute-pages.ts';
import { MARKS, SurveyForm, surveyIn } from './survey.form.ts';
import { SURVEY_PAGE } from './wording.ts';

const OVER = ['SettledDirectly', 'Closed', 'ExecutionFollowed'] as const;

/** Two minutes, once it is over: kept apart, without a name, and nobody is obliged to. */
@Controller('consumer/disputes/:disputeId/survey')
export class ConsumerSurveyController {
  constructor(
    private readonly pages: ConsumerDisputePages,
    private readonly surveys: Surveys,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (!isOver(open)) return seeOther(reply, hereOf(disputeId));
    const given = await this.surveys.isGiven(open.reader, disputeId);
    return this.pages.draw(reply, SURVEY_PAGE, open, { given, marks: marksFor(open) });
  }

  @Post()
  async give(
    @Param('disputeId', PathId) disputeId: string,
    @Form(SurveyForm) { typed, mistakes }: Submitted<SurveyForm>,
    @Res() reply: FastifyReply,
  ) {
    const open = await this.pages.open(reply, disputeId);
    if (!isOver(open)) return seeOther(reply, hereOf(disputeId));
    if (mistakes) {
      const errors = inWords(mistakes, SURVEY_PAGE.words[requestContextOf(reply.request).lang]);
      const again = { given: false, marks: marksFor(open), errors, kept: typed };
      return this.pages.draw(reply, SURVEY_PAGE, open, again, 422);
    }
    await this.surveys.give(open.reader, disputeId, surveyIn(typed), open.today);
    return seeOther(reply, `${hereOf(disputeId)}/survey`);
  }
}

const isOver = ({ sideView }: OpenDispute) => OVER.some((stage) => stage === sideView.stage);

/** Whoever had no mediator is not asked about one. */
const marksFor = ({ sideView }: OpenDispute) =>
  MARKS.filter((mark) => mark !== 'impartial' || sideView.facts.notifiedOn !== undefined);

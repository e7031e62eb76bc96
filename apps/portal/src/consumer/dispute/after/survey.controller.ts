import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Survey, Surveys } from '#casework';
import { isPlainText, PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { fieldsIn } from '../../../dispute/page-acts.ts';
import { seeOther } from '../../../layout/show.ts';
import { ConsumerDisputePages, hereOf } from '../consumer-dispute-pages.ts';
import { SURVEY_PAGE } from './wording.ts';

const MARKS = ['easy', 'clear', 'heard', 'impartial'] as const;
const LONGEST = 2000;
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
  async give(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (!isOver(open)) return seeOther(reply, hereOf(disputeId));
    const fields = fieldsIn(body);
    const { words = '' } = fields;
    if (words.length > LONGEST || (words !== '' && !isPlainText(words))) {
      const { tooLong } = SURVEY_PAGE.words[reply.request.requestContext?.lang ?? 'fr'];
      const again = { given: false, marks: marksFor(open), errors: { words: tooLong }, kept: fields };
      return this.pages.draw(reply, SURVEY_PAGE, open, again, 422);
    }
    await this.surveys.give(open.reader, disputeId, surveyIn(fields), open.today);
    return seeOther(reply, `${hereOf(disputeId)}/survey`);
  }
}

const isOver = ({ sideView }: OpenDispute) => OVER.some((stage) => stage === sideView.stage);

/** Whoever had no mediator is not asked about one. */
const marksFor = ({ sideView }: OpenDispute) =>
  MARKS.filter((mark) => mark !== 'impartial' || sideView.facts.notifiedOn !== undefined);

function surveyIn(fields: Readonly<Record<string, string>>): Survey {
  const marks = MARKS.flatMap((mark) => (/^[1-5]$/.test(fields[mark] ?? '') ? [[mark, Number(fields[mark])]] : []));
  const { again, words = '' } = fields;
  return {
    ...Object.fromEntries(marks),
    ...(again === undefined ? {} : { again: again === 'yes' }),
    words: words.trim(),
  };
}

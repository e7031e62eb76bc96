import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { seeOther } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { actOf, BLANK, CHOICES, type Choice, isChoice, type Written, written } from '../answering/answering.ts';
import { ANSWERING } from '../answering/wording.ts';
import { hereOf, MerchantDisputePages } from './merchant-dispute-pages.ts';
import { ANSWER_PAGE } from './wording.ts';

/** The answer to a complaint, in the space of a team: the same choices as with the code of a letter, and the templates. */
@Controller('merchant/disputes/:disputeId/answer')
export class AnswerInTeamController {
  constructor(private readonly pages: MerchantDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const asked = field(query, 'choice', 20);
    const unmade = Object.hasOwn(Object(query), 'choice') && !isChoice(asked);
    const errors = unmade ? { errors: { choice: ANSWERING[requestContextOf(reply.request).lang].missing.choice } } : {};
    return this.draw(reply, disputeId, isChoice(asked) ? { choice: asked } : errors);
  }

  @Post()
  async answer(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const choice = field(body, 'choice', 20);
    if (!isChoice(choice)) return seeOther(reply, `${hereOf(disputeId)}/answer`);
    const given = written(body);
    if (field(body, 'take', 20) === 'template')
      return this.take(reply, disputeId, choice, given, field(body, 'template', 40));
    const { lang } = requestContextOf(reply.request);
    const { sideView } = await this.pages.open(reply, disputeId);
    const ready = actOf(choice, given, lang, sideView.facts.silence !== undefined);
    if (ready.act === undefined) return this.draw(reply, disputeId, { choice, given, errors: ready.errors }, 422);
    const more = () => this.asked({ choice, given }, reply);
    return this.pages.act(reply, { disputeId, act: ready.act, body: ready.body, page: ANSWER_PAGE, more });
  }

  /** The words of a template come after those already written; nothing is sent. */
  private async take(reply: FastifyReply, disputeId: string, choice: Choice, given: Written, templateId: string) {
    const agent = await this.pages.agent(reply, disputeId);
    const found = (await this.pages.team.templates(agent)).find((one) => one.templateId === templateId);
    const statement = [given.statement, found?.body ?? ''].filter((text) => text !== '').join('\n\n');
    return this.draw(reply, disputeId, { choice, given: { ...given, statement } });
  }

  private async draw(reply: FastifyReply, disputeId: string, asked: Asked, status = 200) {
    const open = await this.pages.open(reply, disputeId);
    if (!open.sideView.open[open.reader.role]?.includes('AnswerComplaint')) return seeOther(reply, hereOf(disputeId));
    const templates = await this.pages.team.templates(await this.pages.agent(reply, disputeId));
    return this.pages.draw(reply, ANSWER_PAGE, open, { ...this.asked(asked, reply), templates }, status);
  }

  private asked({ choice, given = BLANK, errors }: Asked, reply: FastifyReply) {
    const a = ANSWERING[requestContextOf(reply.request).lang];
    return { a, choices: CHOICES, choice, given, templates: [], ...(errors === undefined ? {} : { errors }) };
  }
}

interface Asked {
  readonly choice?: Choice;
  readonly given?: Written;
  readonly errors?: Readonly<Record<string, string>>;
}

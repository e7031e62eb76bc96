import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { Form, inWords, readForm, type Submitted } from '../../forms/form.ts';
import { seeOther } from '../../layout/show.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { type AnswerChoice, AnswerForm, actOf, CHOICES } from '../answering/answer.form.ts';
import { ANSWERING } from '../answering/wording.ts';
import { hereOf, MerchantDisputePages } from './merchant-dispute-pages.ts';
import { TemplateForm } from './template.form.ts';
import { ANSWER_PAGE } from './wording.ts';

/** The answer to a complaint, in the space of a team: the same choices as with the code of a letter, and the templates. */
@Controller('merchant/disputes/:disputeId/answer')
export class AnswerInTeamController {
  constructor(private readonly pages: MerchantDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const { choice } = readForm(AnswerForm, query).typed;
    if (choice !== '') return this.draw(reply, disputeId, { choice });
    const unmade = Object.hasOwn(Object(query), 'choice');
    const errors = unmade ? { errors: { choice: ANSWERING[requestContextOf(reply.request).lang].missing.choice } } : {};
    return this.draw(reply, disputeId, errors);
  }

  @Post()
  async answer(
    @Param('disputeId', PathId) disputeId: string,
    @Form(AnswerForm) { typed, mistakes }: Submitted<AnswerForm>,
    @Form(TemplateForm) { typed: submission }: Submitted<TemplateForm>,
    @Res() reply: FastifyReply,
  ) {
    const { choice } = typed;
    if (choice === '') return seeOther(reply, `${hereOf(disputeId)}/answer`);
    if (submission.take === 'template') return this.take(reply, disputeId, choice, typed, submission.template);
    if (mistakes !== undefined) {
      const errors = inWords(mistakes, ANSWERING[requestContextOf(reply.request).lang]);
      return this.draw(reply, disputeId, { choice, given: typed, errors }, 422);
    }
    const { sideView } = await this.pages.open(reply, disputeId);
    const chosen = actOf(choice, typed, sideView.facts.silence !== undefined);
    const more = () => this.asked({ choice, given: typed }, reply);
    return this.pages.act(reply, { disputeId, ...chosen, page: ANSWER_PAGE, more });
  }

  /** The words of a template come after those already written; nothing is sent. */
  private async take(
    reply: FastifyReply,
    disputeId: string,
    choice: AnswerChoice,
    given: AnswerForm,
    templateId: string,
  ) {
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

  private asked({ choice, given, errors }: Asked, reply: FastifyReply) {
    const a = ANSWERING[requestContextOf(reply.request).lang];
    return {
      a,
      choices: CHOICES,
      choice,
      given: given ?? {},
      templates: [],
      ...(errors === undefined ? {} : { errors }),
    };
  }
}

interface Asked {
  readonly choice?: AnswerChoice;
  readonly given?: AnswerForm;
  readonly errors?: Readonly<Record<string, string>>;
}

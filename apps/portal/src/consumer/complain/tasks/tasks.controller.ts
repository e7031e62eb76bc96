import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { SendSignInMail } from '#accounts';
import { civilDate, dateInWords } from '#law';
import { inFours, readMailAddress } from '#text';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { FEW_MAILS } from '../../../security/limits.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession, type OpenDraft } from '../draft-session.ts';
import { missing, PARTS, stateOf } from '../progress.ts';
import { COMPLAIN } from '../wording.ts';
import { MailCodeForm } from './mail-code.form.ts';
import { TASKS_PAGE } from './wording.ts';

/** The task list: what is done, what is left, and how to come back. */
@Controller('complain/tasks')
export class TasksController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly mail: SendSignInMail,
  ) {}

  @Get()
  async tasks(@Query() query: unknown, @Res() reply: FastifyReply) {
    const draft = await this.draftSession.open(reply.request);
    return draw(reply, draft, { mailed: field(query, 'mailed', 3) === 'yes' });
  }

  /** The resume code, to an address that whoever has it gives: their own, as the page says. */
  @Post('mail')
  @RouteConfig(FEW_MAILS)
  async mailCode(@Form(MailCodeForm) { typed, mistakes }: Submitted<MailCodeForm>, @Res() reply: FastifyReply) {
    const draft = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const { email } = typed;
    const to = readMailAddress(email);
    if (to === undefined || mistakes !== undefined) {
      return draw(reply, draft, { email, errors: inWords(mistakes ?? {}, TASKS_PAGE.words[lang]) }, 422);
    }
    const until = dateInWords(civilDate(draft.expiresOn), lang);
    await this.mail.send({ kind: 'resume-code', to, language: lang, code: inFours(draft.code), until });
    return seeOther(reply, '/complain/tasks?mailed=yes#later');
  }
}

function draw(reply: FastifyReply, { content, code, expiresOn }: OpenDraft, more: object, status = 200) {
  const { lang } = requestContextOf(reply.request);
  const tasks = PARTS.map((part) => ({ part, state: stateOf(content, part) }));
  return show(
    reply,
    TASKS_PAGE,
    {
      c: COMPLAIN[lang],
      tasks,
      done: tasks.filter(({ state }) => state === 'done').length,
      left: missing(content).length,
      code: inFours(code),
      expiresOn,
      email: content.you?.email ?? '',
      errors: undefined,
      ...more,
    },
    status,
  );
}

import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Directory } from '#accounts';
import { type ComplaintDraft, DRAFT_DAYS } from '#casework';
import { isJurisdiction } from '#law';
import { omitUndefined } from '#requests';
import { Form, readForm, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { FEW_TRIES } from '../../../security/limits.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { BeginForm, earlierIn, merchantIn, ResumeForm } from './start.form.ts';
import { START, START_PAGE } from './wording.ts';

/** Where a complaint begins, or is taken up again. No account is asked for. */
@Controller('complain')
export class StartController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly directory: Directory,
  ) {}

  @Get()
  async start(@Query() query: unknown, @Res() reply: FastifyReply) {
    const draft = await this.draftSession.find(reply.request);
    return show(reply, START_PAGE, {
      draft,
      gone: draft === undefined && Object.hasOwn(Object(query), 'no-draft'),
      days: DRAFT_DAYS,
      merchant: merchantIn(readForm(BeginForm, query).typed),
    });
  }

  /** What the triage, or the page of a mediator, knows already is not asked again. */
  @Post('begin')
  @RouteConfig(FEW_TRIES)
  async begin(@Form(BeginForm) { typed }: Submitted<BeginForm>, @Res() reply: FastifyReply) {
    const earlier = earlierIn(typed);
    await this.draftSession.begin(reply, {
      ...omitUndefined({ merchant: await this.merchant(merchantIn(typed)) }),
      ...(earlier && {
        earlier: { made: true, sentOn: earlier.sentOn, ...omitUndefined({ answeredOn: earlier.answeredOn }) },
      }),
    });
    return seeOther(reply, '/complain/tasks');
  }

  @Post('resume')
  @RouteConfig(FEW_TRIES)
  async resume(@Form(ResumeForm) { typed }: Submitted<ResumeForm>, @Res() reply: FastifyReply) {
    const { code } = typed;
    if (await this.draftSession.resume(reply, code)) return seeOther(reply, '/complain/tasks');
    const { lang } = requestContextOf(reply.request);
    const message = code === '' ? START[lang].codeMissing : START[lang].codeUnknown;
    return show(reply, START_PAGE, { code, days: DRAFT_DAYS, errors: { code: message } }, 422);
  }

  @Post('leave')
  async leave(@Res() reply: FastifyReply) {
    this.draftSession.leave(reply);
    return seeOther(reply, '/complain');
  }

  @Post('discard')
  async discard(@Res() reply: FastifyReply) {
    await this.draftSession.discard(reply);
    return seeOther(reply, '/complain');
  }

  private async merchant(id: string | undefined): Promise<ComplaintDraft['merchant']> {
    const found = id === undefined ? null : await this.directory.merchant(id);
    if (found === null || !isJurisdiction(found.jurisdiction)) return undefined;
    const { name, jurisdiction, registration } = found;
    return {
      known: true,
      merchantId: found.id,
      name,
      jurisdiction,
      ...omitUndefined({ registration: registration ?? undefined }),
    };
  }
}

import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { AccountsConfig, endedSessionCookie, nextStep, SIGN_IN_REFUSALS, SignIn, sessionCookie } from '#accounts';
import { seeOther, show } from '../layout/show.ts';
import { field } from '../security/field.ts';
import { FEW_TRIES } from '../security/limits.ts';
import { localPath, requestContextOf } from '../security/signed-in.ts';
import { enteringIn, forgetEntering, keepEntering } from './entering.ts';
import { CODE_PAGE, EMAIL_PAGE, SIGN_IN } from './wording.ts';

/** An address, then the code that was sent to it. The answer is the same for an address known or unknown. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly config: AccountsConfig,
  ) {}

  @Get('sign-in')
  async askAddress(@Query() query: unknown, @Res() reply: FastifyReply) {
    const next = localPath(field(query, 'next'));
    const { visitor } = requestContextOf(reply.request);
    if (visitor !== null && nextStep(visitor) === 'none') return seeOther(reply, next);
    return show(reply, EMAIL_PAGE, { next, email: field(query, 'email', 254) });
  }

  @Post('sign-in')
  @RouteConfig(FEW_TRIES)
  async sendCode(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const email = field(body, 'email', 300);
    const next = localPath(field(body, 'next'));
    if (email === '') return show(reply, EMAIL_PAGE, { next, errors: { email: SIGN_IN[lang].emailMissing } }, 422);
    const asked = await this.signIn.requestCode({ email, language: lang });
    if (!asked.ok)
      return show(reply, EMAIL_PAGE, { next, email, errors: { email: SIGN_IN_REFUSALS[lang][asked.code] } }, 422);
    keepEntering(reply, this.config, { email, next });
    return seeOther(reply, '/sign-in/code');
  }

  @Get('sign-in/code')
  async askCode(@Res() reply: FastifyReply) {
    const entering = enteringIn(reply.request, this.config);
    return entering === undefined ? seeOther(reply, '/sign-in') : show(reply, CODE_PAGE, { email: entering.email });
  }

  @Post('sign-in/code')
  @RouteConfig(FEW_TRIES)
  async enter(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const entering = enteringIn(reply.request, this.config);
    if (entering === undefined) return seeOther(reply, '/sign-in');
    const { email, next } = entering;
    const code = field(body, 'code', 20);
    if (code === '') return show(reply, CODE_PAGE, { email, errors: { code: SIGN_IN[lang].codeMissing } }, 422);
    const device = reply.request.headers['user-agent'] ?? '';
    const entered = await this.signIn.verifyCode({ email, code, language: lang, device });
    if (!entered.ok)
      return show(reply, CODE_PAGE, { email, errors: { code: SIGN_IN_REFUSALS[lang][entered.code] } }, 422);
    forgetEntering(reply, this.config);
    // Their own space sends on whoever owes a second proof.
    return seeOther(reply.header('set-cookie', sessionCookie(this.config, entered.session)), next);
  }

  @Post('sign-out')
  async leave(@Res() reply: FastifyReply) {
    const { visitor } = requestContextOf(reply.request);
    if (visitor !== null) await this.signIn.signOut({ personId: visitor.person.id, sessionId: visitor.sessionId });
    return seeOther(reply.header('set-cookie', endedSessionCookie(this.config)), '/');
  }
}

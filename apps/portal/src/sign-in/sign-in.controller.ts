import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { AccountsConfig, endedSessionCookie, nextStep, SIGN_IN_REFUSALS, SignIn, sessionCookie } from '#accounts';
import { Form, inWords, readForm, type Submitted } from '../forms/form.ts';
import { seeOther, show } from '../layout/show.ts';
import { FEW_TRIES } from '../security/limits.ts';
import { localPath, requestContextOf } from '../security/signed-in.ts';
import { enteringIn, forgetEntering, keepEntering } from './entering.ts';
import { AddressForm, CodeForm } from './sign-in.form.ts';
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
    const { typed } = readForm(AddressForm, query);
    const next = localPath(typed.next);
    const { visitor } = requestContextOf(reply.request);
    if (visitor !== null && nextStep(visitor) === 'none') return seeOther(reply, next);
    return show(reply, EMAIL_PAGE, { next, email: typed.email });
  }

  @Post('sign-in')
  @RouteConfig(FEW_TRIES)
  async sendCode(@Form(AddressForm) { typed, mistakes }: Submitted<AddressForm>, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const { email } = typed;
    const next = localPath(typed.next);
    if (mistakes) return show(reply, EMAIL_PAGE, { next, errors: inWords(mistakes, SIGN_IN[lang]) }, 422);
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
  async enter(@Form(CodeForm) { typed, mistakes }: Submitted<CodeForm>, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const entering = enteringIn(reply.request, this.config);
    if (entering === undefined) return seeOther(reply, '/sign-in');
    const { email, next } = entering;
    const { code } = typed;
    if (mistakes) return show(reply, CODE_PAGE, { email, errors: inWords(mistakes, SIGN_IN[lang]) }, 422);
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

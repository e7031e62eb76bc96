import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import {
  AccountsConfig,
  nextStep,
  type Raised,
  SIGN_IN_REFUSALS,
  SignIn,
  type SignInRefusal,
  sessionCookie,
  type Visitor,
} from '#accounts';
import { type Page, seeOther, show } from '../layout/show.ts';
import { field } from '../security/field.ts';
import { FEW_TRIES } from '../security/limits.ts';
import { localPath, requestContextOf } from '../security/signed-in.ts';
import { CODES_PAGE, ENROLMENT_PAGE, FACTOR_PAGE, RECOVERY_PAGE, SIGN_IN } from './wording.ts';

/** The page that somebody was on the way to; their own space where they said none. */
const nextIn = (asked: unknown): string => localPath(field(asked, 'next', 300));

/** The second proof of whoever acts for a merchant or a mediator body. */
@Controller('sign-in')
export class SecondFactorController {
  constructor(
    private readonly signIn: SignIn,
    private readonly config: AccountsConfig,
  ) {}

  @Get('second-factor')
  async askFactor(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { visitor } = requestContextOf(reply.request);
    const next = nextIn(query);
    if (visitor === null) return seeOther(reply, '/sign-in');
    if (nextStep(visitor) === 'enrolment') return seeOther(reply, '/sign-in/enrolment');
    if (nextStep(visitor) === 'none') return seeOther(reply, next);
    return visitor.secondFactors.includes('totp')
      ? show(reply, FACTOR_PAGE, { next })
      : seeOther(reply, `/sign-in/recovery?next=${encodeURIComponent(next)}`);
  }

  @Post('second-factor')
  @RouteConfig(FEW_TRIES)
  async proveFactor(@Body() body: unknown, @Res() reply: FastifyReply) {
    return this.prove(
      reply,
      FACTOR_PAGE,
      SIGN_IN[requestContextOf(reply.request).lang].codeMissing,
      body,
      (session, code) => this.signIn.verifyTotp(session, code),
    );
  }

  @Get('recovery')
  async askRecovery(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { visitor } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in');
    return show(reply, RECOVERY_PAGE, {
      next: nextIn(query),
      passkeyOnly: !visitor.secondFactors.includes('totp'),
    });
  }

  @Post('recovery')
  @RouteConfig(FEW_TRIES)
  async proveRecovery(@Body() body: unknown, @Res() reply: FastifyReply) {
    return this.prove(
      reply,
      RECOVERY_PAGE,
      SIGN_IN[requestContextOf(reply.request).lang].recoveryMissing,
      body,
      (session, code) => this.signIn.verifyRecoveryCode(session, code),
    );
  }

  @Get('enrolment')
  async explainEnrolment(@Res() reply: FastifyReply) {
    return requestContextOf(reply.request).visitor === null ? seeOther(reply, '/sign-in') : show(reply, ENROLMENT_PAGE);
  }

  /** The key is shown in the answer and kept nowhere that a page could read it again. */
  @Post('enrolment')
  async enrol(@Res() reply: FastifyReply) {
    const { visitor, lang } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in');
    const begun = await this.signIn.enrolTotp(sessionOf(visitor));
    if (!begun.ok) return show(reply, FACTOR_PAGE, { errors: { code: SIGN_IN_REFUSALS[lang][begun.code] } }, 422);
    return show(reply, ENROLMENT_PAGE, { key: begun.key, uri: begun.uri });
  }

  @Get('enrolment/code')
  async startAgain(@Res() reply: FastifyReply) {
    return seeOther(reply, '/sign-in/enrolment');
  }

  @Post('enrolment/code')
  @RouteConfig(FEW_TRIES)
  async confirm(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { visitor, lang } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in');
    const key = /^[A-Z2-7]{16,64}$/.exec(field(body, 'key', 64))?.[0];
    const again = key === undefined ? {} : { key, uri: this.otpauth(visitor, key) };
    return this.prove(
      reply,
      ENROLMENT_PAGE,
      SIGN_IN[lang].codeMissing,
      body,
      (session, code) => this.signIn.verifyTotp(session, code),
      again,
    );
  }

  private async prove(
    reply: FastifyReply,
    page: Page<unknown>,
    missing: string,
    body: unknown,
    verify: (session: { personId: string; sessionId: string }, code: string) => Promise<Raised | SignInRefusal>,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    const { visitor, lang } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in');
    const next = nextIn(body);
    const code = field(body, 'code', 60);
    if (code === '') return show(reply, page, { ...more, next, errors: { code: missing } }, 422);
    const raised = await verify(sessionOf(visitor), code);
    if (!raised.ok)
      return show(reply, page, { ...more, next, errors: { code: SIGN_IN_REFUSALS[lang][raised.code] } }, 422);
    void reply.header('set-cookie', sessionCookie(this.config, raised.session));
    return raised.recoveryCodes === undefined
      ? seeOther(reply, next)
      : show(reply, CODES_PAGE, { codes: raised.recoveryCodes, next });
  }

  private otpauth(visitor: Visitor, key: string): string {
    const issuer = encodeURIComponent(this.config.name);
    return `otpauth://totp/${issuer}:${encodeURIComponent(visitor.person.email)}?issuer=${issuer}&secret=${key}`;
  }
}

const sessionOf = (visitor: Visitor) => ({ personId: visitor.person.id, sessionId: visitor.sessionId });

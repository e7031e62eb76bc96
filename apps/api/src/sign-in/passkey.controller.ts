import { Body, Controller, Headers, HttpCode, Post, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SignIn, type Visitor } from '#accounts';
import { omitUndefined, Problem, reading } from '#requests';
import { InLanguage, Problems, Signed } from '../openapi/describe.ts';
import { SIGN_IN } from '../rate-limits.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { Opened } from './opened.ts';
import { sessionOf } from './second-factor.controller.ts';
import { PasskeyEnrolment, PasskeyOptions, PasskeyProof, SessionOpened } from './sign-in.dto.ts';

type Enrolment = Parameters<SignIn['finishPasskeyEnrolment']>[1]['response'];
type Assertion = Parameters<SignIn['finishPasskeySignIn']>[0]['response'];

/** A passkey is two factors at once: the device, and the person verified by it. */
@ApiTags('Sign-in')
@Controller('v1/sign-in/passkey')
@InLanguage()
export class PasskeyController {
  constructor(
    private readonly signIn: SignIn,
    private readonly opened: Opened,
  ) {}

  @Post('options')
  @HttpCode(200)
  @RouteConfig({ rateLimit: SIGN_IN })
  @ApiOperation({ operationId: 'beginPasskeySignIn', summary: 'What the browser needs to ask for a passkey' })
  @ApiResponse({ status: 200, type: PasskeyOptions })
  @Problems(429)
  async begin(): Promise<PasskeyOptions> {
    const { challengeId, options } = await this.signIn.beginPasskeySignIn();
    return { challengeId, options };
  }

  @Post()
  @HttpCode(200)
  @RouteConfig({ rateLimit: SIGN_IN })
  @ApiOperation({ operationId: 'finishPasskeySignIn', summary: 'Open a session with a passkey' })
  @ApiResponse({ status: 200, type: SessionOpened })
  @Problems(400, 422, 429)
  async finish(
    @Body(reading(PasskeyProof)) { challengeId, response }: PasskeyProof,
    @Headers('user-agent') device?: string,
  ): Promise<SessionOpened> {
    const answer = { challengeId, response: response as unknown as Assertion };
    return this.opened.tell(await this.signIn.finishPasskeySignIn(answer, omitUndefined({ device })));
  }

  @Post('enrolment/options')
  @HttpCode(200)
  @UseGuards(SignedIn)
  @Signed()
  @ApiOperation({ operationId: 'beginPasskeyEnrolment', summary: 'What the browser needs to make a passkey' })
  @ApiResponse({ status: 200, type: PasskeyOptions })
  @Problems(403)
  async beginEnrolment(@Me() visitor: Visitor): Promise<PasskeyOptions> {
    const question = await this.signIn.beginPasskeyEnrolment(sessionOf(visitor));
    if (!question.ok) throw new Problem(question.code);
    return { challengeId: question.challengeId, options: question.options };
  }

  @Post('enrolment')
  @HttpCode(200)
  @UseGuards(SignedIn)
  @Signed()
  @ApiOperation({ operationId: 'finishPasskeyEnrolment', summary: 'Keep a passkey, and raise the session' })
  @ApiResponse({ status: 200, type: SessionOpened })
  @Problems(400, 403, 422)
  async finishEnrolment(
    @Body(reading(PasskeyEnrolment)) { challengeId, response, label }: PasskeyEnrolment,
    @Me() visitor: Visitor,
  ): Promise<SessionOpened> {
    const answer = { challengeId, response: response as unknown as Enrolment, ...omitUndefined({ label }) };
    return this.opened.tell(await this.signIn.finishPasskeyEnrolment(sessionOf(visitor), answer));
  }
}

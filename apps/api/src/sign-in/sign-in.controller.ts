import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SignIn } from '#accounts';
import { omitUndefined, Problem, reading } from '#requests';
import { InLanguage, Problems } from '../openapi/describe.ts';
import { SIGN_IN } from '../rate-limits.ts';
import { Opened } from './opened.ts';
import { Accepted, CodeProof, CodeRequest, SessionOpened } from './sign-in.dto.ts';

/** The first factor: a code sent by mail, six digits, ten minutes, five attempts. */
@ApiTags('Sign-in')
@Controller('v1/sign-in')
@InLanguage()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly opened: Opened,
  ) {}

  @Post('code')
  @HttpCode(202)
  @RouteConfig({ rateLimit: SIGN_IN })
  @ApiOperation({ operationId: 'requestCode', summary: 'Have a sign-in code sent by mail' })
  @ApiResponse({ status: 202, type: Accepted })
  @Problems(400, 422, 429)
  async code(@Body(reading(CodeRequest)) { email, language }: CodeRequest): Promise<Accepted> {
    const asked = await this.signIn.requestCode({ email, ...omitUndefined({ language }) });
    if (!asked.ok) throw new Problem(asked.code);
    return { accepted: true };
  }

  @Post('verify')
  @HttpCode(200)
  @RouteConfig({ rateLimit: SIGN_IN })
  @ApiOperation({ operationId: 'verifyCode', summary: 'Open a session with the code received' })
  @ApiResponse({ status: 200, type: SessionOpened })
  @Problems(400, 422, 429)
  async verify(
    @Body(reading(CodeProof)) { email, code, language }: CodeProof,
    @Headers('user-agent') device?: string,
  ): Promise<SessionOpened> {
    return this.opened.tell(await this.signIn.verifyCode({ email, code, ...omitUndefined({ language, device }) }));
  }
}

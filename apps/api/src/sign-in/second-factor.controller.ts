import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SignIn, type Visitor } from '#accounts';
import { Problem, reading } from '#requests';
import { InLanguage, Problems, Signed } from '../openapi/describe.ts';
import { SIGN_IN } from '../rate-limits.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { Opened } from './opened.ts';
import { SecondFactorProof, SessionOpened, TotpKey } from './sign-in.dto.ts';

/** The second factor, which whoever acts for an organisation needs: an authenticator application. */
@ApiTags('Sign-in')
@Controller('v1/sign-in/second-factor')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
export class SecondFactorController {
  constructor(
    private readonly signIn: SignIn,
    private readonly opened: Opened,
  ) {}

  @Post('enrolment')
  @ApiOperation({ operationId: 'enrolAuthenticator', summary: 'A new key for an authenticator application' })
  @ApiResponse({ status: 201, type: TotpKey, description: 'It counts once a first code has confirmed it.' })
  @Problems(403)
  async enrol(@Me() visitor: Visitor): Promise<TotpKey> {
    const enrolled = await this.signIn.enrolTotp(sessionOf(visitor));
    if (!enrolled.ok) throw new Problem(enrolled.code);
    return { uri: enrolled.uri, key: enrolled.key };
  }

  @Post()
  @HttpCode(200)
  @RouteConfig({ rateLimit: SIGN_IN })
  @ApiOperation({ operationId: 'verifySecondFactor', summary: 'Raise the session with a second factor' })
  @ApiResponse({ status: 200, type: SessionOpened })
  @Problems(400, 422, 429)
  async verify(
    @Body(reading(SecondFactorProof)) { code }: SecondFactorProof,
    @Me() visitor: Visitor,
  ): Promise<SessionOpened> {
    const session = sessionOf(visitor);
    const digits = /^\s*\d{3}\s?\d{3}\s*$/.test(code);
    return this.opened.tell(
      await (digits ? this.signIn.verifyTotp(session, code) : this.signIn.verifyRecoveryCode(session, code)),
    );
  }
}

export function sessionOf({ sessionId, person }: Visitor): { readonly sessionId: string; readonly personId: string } {
  return { sessionId, personId: person.id };
}

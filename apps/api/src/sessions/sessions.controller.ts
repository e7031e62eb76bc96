import { Controller, Delete, Get, HttpCode, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SignIn, type Visitor } from '#accounts';
import { notFound, PathId } from '#requests';
import { InLanguage, Problems, Signed } from '../openapi/describe.ts';
import { sessionOf } from '../sign-in/second-factor.controller.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';

class SessionView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly sessionId: string;
  @ApiProperty({ type: Boolean, description: 'Whether this request came by it.' }) readonly current: boolean;
  @ApiProperty({ type: String, description: 'As the program or browser named itself.' }) readonly device: string;
  @ApiProperty({ type: String, enum: ['mail-code', 'passkey'] }) readonly firstFactor: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly lastSeenAt: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly expiresAt: string;
}

class SessionList {
  @ApiProperty({ type: SessionView, isArray: true }) readonly items: readonly SessionView[];
}

/** Where one is signed in, and the way to end it. */
@ApiTags('Sessions')
@Controller('v1/sessions')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
export class SessionsController {
  constructor(private readonly signIn: SignIn) {}

  @Get()
  @ApiOperation({ operationId: 'listSessions', summary: 'Where you are signed in' })
  @ApiResponse({ status: 200, type: SessionList })
  @Problems()
  async list(@Me() { person, sessionId }: Visitor): Promise<SessionList> {
    const sessions = await this.signIn.sessions(person.id);
    return {
      items: sessions.map(({ id, device, firstFactor, createdAt, lastSeenAt, expiresAt }) => ({
        sessionId: id,
        current: id === sessionId,
        device,
        firstFactor,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endOtherSessions', summary: 'End all sessions but this one' })
  @ApiResponse({ status: 204, description: 'Ended.' })
  @Problems(403)
  async endOthers(@Me() visitor: Visitor): Promise<void> {
    await this.signIn.endOtherSessions(sessionOf(visitor));
  }

  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out' })
  @ApiResponse({ status: 204, description: 'Signed out.' })
  @Problems(403)
  async signOut(@Me() visitor: Visitor): Promise<void> {
    await this.signIn.signOut(sessionOf(visitor));
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endSession', summary: 'End one of your sessions' })
  @ApiResponse({ status: 204, description: 'Ended.' })
  @Problems(403, 404)
  async end(@Param('sessionId', PathId) sessionId: string, @Me() { person }: Visitor): Promise<void> {
    if (!(await this.signIn.endSession(person.id, sessionId))) throw notFound();
  }
}

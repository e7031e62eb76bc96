import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SignIn } from '#accounts';
import { isId } from '#text';
import { seeOther, show } from '../layout/show.ts';
import { requestContextOf, wayIn } from '../security/signed-in.ts';
import { deviceInWords } from './device.ts';
import { ACCOUNT_PAGE } from './wording.ts';
import { SHOWN, Worklists } from './worklists.ts';

const HERE = '/account';

/** One's own space: where one's disputes stand, who one is, and where one is signed in. */
@Controller('account')
export class AccountController {
  constructor(
    private readonly signIn: SignIn,
    private readonly worklists: Worklists,
  ) {}

  @Get()
  async space(@Res() reply: FastifyReply) {
    const { visitor } = requestContextOf(reply.request);
    const first = wayIn(visitor, HERE);
    if (first !== undefined || visitor === null) return seeOther(reply, first ?? '/sign-in');
    const [lists, sessions, organisations] = await Promise.all([
      this.worklists.of(visitor),
      this.signIn.sessions(visitor.person.id),
      Promise.all(visitor.memberships.map(async (one) => ({ role: one.role, name: await this.worklists.nameOf(one) }))),
    ]);
    return show(reply, ACCOUNT_PAGE, {
      lists,
      shown: SHOWN,
      organisations,
      sessions: sessions.map(({ id, device, lastSeenAt }) => ({
        id,
        device: deviceInWords(device),
        lastSeenAt,
        thisOne: id === visitor.sessionId,
      })),
    });
  }

  @Post('sessions/end-others')
  async endOthers(@Res() reply: FastifyReply) {
    const { visitor } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in');
    await this.signIn.endOtherSessions({ personId: visitor.person.id, sessionId: visitor.sessionId });
    return seeOther(reply, `${HERE}#sessions`);
  }

  @Post('sessions/:sessionId/end')
  async end(@Param('sessionId') sessionId: string, @Res() reply: FastifyReply) {
    const { visitor } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in');
    // Ended already, or never theirs: the list says the truth either way.
    if (isId(sessionId)) await this.signIn.endSession(visitor.person.id, sessionId);
    return seeOther(reply, `${HERE}#sessions`);
  }
}

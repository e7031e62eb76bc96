import { Injectable } from '@nestjs/common';
import { nextStep, type Raised, SessionResolver, type SignedIn as SignedInAnswer, type SignInRefusal } from '#accounts';
import { omitUndefined, Problem } from '#requests';
import type { SessionOpened } from './sign-in.dto.ts';

/** Tells a session that was just opened or raised, and what its person is asked for next. */
@Injectable()
export class Opened {
  constructor(private readonly who: SessionResolver) {}

  async tell(answer: SignedInAnswer | Raised | SignInRefusal): Promise<SessionOpened> {
    if (!answer.ok) throw new Problem(answer.code);
    const { token, aal, expiresAt } = answer.session;
    const visitor = await this.who.sessionResolver({ authorization: `Bearer ${token}` });
    const next = visitor === null ? 'none' : nextStep(visitor);
    const recoveryCodes = 'recoveryCodes' in answer ? answer.recoveryCodes : undefined;
    return { token, aal, expiresAt: expiresAt.toISOString(), next, ...omitUndefined({ recoveryCodes }) };
  }
}

import { Injectable } from '@nestjs/common';
import { nextStep, type Raised, type SignedIn as SignedInAnswer, type SignInRefusal, WhoIs } from '#accounts';
import { given, Problem } from '#requests';
import type { SessionOpened } from './sign-in.dto.ts';

/** Tells a session that was just opened or raised, and what its person is asked for next. */
@Injectable()
export class Opened {
  constructor(private readonly who: WhoIs) {}

  async tell(answer: SignedInAnswer | Raised | SignInRefusal): Promise<SessionOpened> {
    if (!answer.ok) throw new Problem(answer.code);
    const { token, aal, expiresAt } = answer.session;
    const visitor = await this.who.whoIs({ authorization: `Bearer ${token}` });
    const next = visitor === null ? 'none' : nextStep(visitor);
    const recoveryCodes = 'recoveryCodes' in answer ? answer.recoveryCodes : undefined;
    return { token, aal, expiresAt: expiresAt.toISOString(), next, ...given({ recoveryCodes }) };
  }
}

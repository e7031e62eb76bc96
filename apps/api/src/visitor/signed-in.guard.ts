import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountsConfig, fromOurPages, SessionResolver, type Visitor } from '#accounts';
import { Problem } from '#requests';
import { RateLimiter } from '../rate-limiter.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The person behind the request, read anew with each one. */
    visitor?: Visitor;
  }
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whoever is not signed in learns only that: the same answer whether what they asked for exists or not. */
@Injectable()
export class SignedIn implements CanActivate {
  constructor(
    private readonly who: SessionResolver,
    private readonly config: AccountsConfig,
    private readonly pace: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const visitor = await this.who.sessionResolver(request.headers);
    if (visitor === null) throw new Problem('not-signed-in');
    // A cookie comes along with a form of any site; a token is shown on purpose.
    const forgeable = visitor.by === 'cookie' && !SAFE.has(request.method);
    if (forgeable && !fromOurPages(this.config, request.headers)) throw new Problem('from-another-site');
    request.visitor = visitor;
    await this.pace.ofPerson(request);
    return true;
  }
}

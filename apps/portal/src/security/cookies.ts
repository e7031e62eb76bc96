import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsConfig } from '#accounts';

/** `browser`: see form-token.ts. `entering`: the address that waits for its code. `lang`: the language chosen. `draft`: the secret of a complaint that is being written. `answering`: the code of a letter that was entered. `organisation`: the merchant for which somebody of several acts. */
type Kept = 'browser' | 'entering' | 'lang' | 'draft' | 'answering' | 'organisation';

const named = (config: AccountsConfig, kept: Kept) => `${config.secure ? '__Host-' : ''}entente-${kept}`;

export function cookieIn(request: FastifyRequest, config: AccountsConfig, kept: Kept): string | undefined {
  return request.cookies[named(config, kept)];
}

/** Without `seconds`, until the browser closes. */
export function keep(reply: FastifyReply, config: AccountsConfig, kept: Kept, value: string, seconds?: number): void {
  void reply.setCookie(named(config, kept), value, {
    path: '/',
    httpOnly: true,
    secure: config.secure,
    sameSite: 'lax',
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });
}

export function forget(reply: FastifyReply, config: AccountsConfig, kept: Kept): void {
  keep(reply, config, kept, '', 0);
}

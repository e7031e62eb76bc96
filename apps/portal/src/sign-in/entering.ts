import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsConfig } from '#accounts';
import { readMailAddress } from '#text';
import { cookieIn, forget, keep } from '../security/cookies.ts';
import { localPath } from '../security/signed-in.ts';

/** Between the address and its code; kept in the browser, so that no address stands in an address bar. */
export interface Entering {
  readonly email: string;
  readonly next: string;
}

const MINUTES = 15;

export function keepEntering(reply: FastifyReply, config: AccountsConfig, { email, next }: Entering): void {
  keep(reply, config, 'entering', Buffer.from(JSON.stringify([email, next])).toString('base64url'), MINUTES * 60);
}

/** It comes back from outside: what is not an address and a path of ours is nothing. */
export function enteringIn(request: FastifyRequest, config: AccountsConfig): Entering | undefined {
  try {
    const text = Buffer.from(cookieIn(request, config, 'entering') ?? '', 'base64url').toString();
    const [address, next]: unknown[] = JSON.parse(text);
    const email = typeof address === 'string' ? readMailAddress(address) : undefined;
    return email === undefined ? undefined : { email, next: localPath(next) };
  } catch {
    return undefined;
  }
}

export function forgetEntering(reply: FastifyReply, config: AccountsConfig): void {
  forget(reply, config, 'entering');
}

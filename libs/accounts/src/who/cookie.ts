import type { AccountsConfig } from '../config.ts';

export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `__Host-` ties the cookie to this host over https; a rehearsal on this machine has no https and takes the plain name. */
export const cookieName = (config: AccountsConfig) => (config.secure ? '__Host-entente' : 'entente');

/** The value of `Set-Cookie` that keeps a session in the browser, and the one that forgets it. */
export function sessionCookie(config: AccountsConfig, session: { token: string; expiresAt: Date }): string {
  const seconds = Math.max(0, Math.floor((session.expiresAt.getTime() - Date.now()) / 1000));
  return `${cookieName(config)}=${session.token}; Max-Age=${seconds}; ${attributes(config)}`;
}

export const endedSessionCookie = (config: AccountsConfig) =>
  `${cookieName(config)}=; Max-Age=0; ${attributes(config)}`;

const attributes = (config: AccountsConfig) => `Path=/; HttpOnly; SameSite=Lax${config.secure ? '; Secure' : ''}`;

/** A program shows its token in `Authorization`; a browser sends a cookie. With both, the one put there on purpose counts. */
export function tokenIn(
  config: AccountsConfig,
  headers: RequestHeaders,
): { token: string; by: 'bearer' | 'cookie' } | undefined {
  const bearer = /^bearer +([A-Za-z0-9_-]{43})$/i.exec(single(headers['authorization']));
  if (bearer?.[1] !== undefined) return { token: bearer[1], by: 'bearer' };
  if (single(headers['authorization']) !== '') return undefined;
  const prefix = `${cookieName(config)}=`;
  const cookie = single(headers['cookie'])
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  return cookie !== undefined && /^[A-Za-z0-9_-]{43}$/.test(cookie) ? { token: cookie, by: 'cookie' } : undefined;
}

/**
 * Whether a request that changes something was begun by one of our own pages. A cookie comes along with any form of
 * any site; these two headers a page cannot forge.
 */
export function fromOurPages(config: AccountsConfig, headers: RequestHeaders): boolean {
  const site = single(headers['sec-fetch-site']);
  if (site !== '') return site === 'same-origin' || site === 'none';
  return single(headers['origin']) === config.portalOrigin;
}

const single = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value : (value?.[0] ?? '');

import type { AccountsConfig } from '../config.ts';

/** Headers of a request by lower-case name, as Node gives them. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `__Host-` ties the cookie to this host over https; a rehearsal on this machine has no https and takes the plain name. */
export const cookieName = (config: AccountsConfig) => (config.secure ? '__Host-entente' : 'entente');

/** Returns the value of `Set-Cookie` that keeps a session in the browser until the session expires. */
export function sessionCookie(config: AccountsConfig, session: { token: string; expiresAt: Date }): string {
  const seconds = Math.max(0, Math.floor((session.expiresAt.getTime() - Date.now()) / 1000));
  return `${cookieName(config)}=${session.token}; Max-Age=${seconds}; ${attributes(config)}`;
}

/** Returns the value of `Set-Cookie` that removes the session from the browser. */
export const endedSessionCookie = (config: AccountsConfig) =>
  `${cookieName(config)}=; Max-Age=0; ${attributes(config)}`;

const attributes = (config: AccountsConfig) => `Path=/; HttpOnly; SameSite=Lax${config.secure ? '; Secure' : ''}`;

/**
 * Returns the token of a request: from `Authorization` (programs), else from the cookie (browsers). Undefined without
 * one, or when `Authorization` is set to anything but a bearer token.
 */
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
 * Returns whether a request that changes something was sent by a page of the portal. Any site can make a browser send
 * the cookie, but no page can forge `Sec-Fetch-Site` or `Origin`.
 */
export function fromOurPages(config: AccountsConfig, headers: RequestHeaders): boolean {
  const site = single(headers['sec-fetch-site']);
  if (site !== '') return site === 'same-origin' || site === 'none';
  return single(headers['origin']) === config.portalOrigin;
}

const single = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value : (value?.[0] ?? '');

import { describe, expect, test } from '@jest/globals';
import { AccountsConfig } from '../config.ts';
import { cookieName, fromOurPages, sessionCookie } from './cookie.ts';

const given = { authDatabaseUrl: 'postgres://x', secret: 's'.repeat(32) };
const online = new AccountsConfig({ ...given, portalOrigin: 'https://entente.example/' });
const rehearsal = new AccountsConfig({ ...given, portalOrigin: 'http://localhost:3000' });

describe('the cookie of a session', () => {
  test('is tied to its host over https, and plain on this machine', () => {
    expect(cookieName(online)).toBe('__Host-entente');
    expect(cookieName(rehearsal)).toBe('entente');
    expect(sessionCookie(rehearsal, { token: 't', expiresAt: new Date(Date.now() + 60_500) })).toBe(
      'entente=t; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
    );
  });
});

describe('a request that changes something', () => {
  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://entente.example' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'https://entente.example' }, true],
    [{ origin: 'https://autre.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%p began on our own pages: %p', (headers: Record<string, string>, ours) => {
    expect(fromOurPages(online, headers)).toBe(ours);
  });
});

describe('a setting that cannot work', () => {
  test('is told at once', () => {
    expect(() => new AccountsConfig({ ...given, secret: 'short', portalOrigin: 'nowhere' })).toThrow(
      'The sign-in secret needs at least 32 characters. The portal address is not an address.',
    );
    expect(() => new AccountsConfig({ ...given, portalOrigin: 'http://entente.example' })).toThrow('https');
  });
});

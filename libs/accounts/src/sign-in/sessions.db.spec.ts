import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type House, openHouse } from '../testing/house.ts';
import { endedSessionCookie, sessionCookie } from '../who/cookie.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('sessions of one person', () => {
  test('are listed with their device, the last used first, and nobody else’s among them', async () => {
    const phone = await house.enter('ana@exemple.fr', 'Téléphone');
    const desk = await house.enter('ana@exemple.fr', 'Bureau');
    await house.enter('autre@exemple.fr', 'Ailleurs');
    const lines = await house.signIn.sessions(desk.personId);
    expect(lines.map((line) => [line.id, line.device])).toEqual([
      [desk.sessionId, 'Bureau'],
      [phone.sessionId, 'Téléphone'],
    ]);
    expect(Object.keys(lines[0] ?? {})).not.toContain('digest');
  });

  test('one ended elsewhere is dead at its next request', async () => {
    const lost = await house.enter('bea@exemple.fr');
    const kept = await house.enter('bea@exemple.fr');
    expect(await house.whoIs(lost)).not.toBeNull();
    expect(await house.signIn.endSession(kept.personId, lost.sessionId)).toBe(true);
    expect(await house.whoIs(lost)).toBeNull();
    expect(await house.whoIs(kept)).not.toBeNull();
  });

  test('all the others end at once', async () => {
    const first = await house.enter('carl@exemple.fr');
    const second = await house.enter('carl@exemple.fr');
    const mine = await house.enter('carl@exemple.fr');
    expect(await house.signIn.endOtherSessions(mine)).toBe(2);
    expect([await house.whoIs(first), await house.whoIs(second)]).toEqual([null, null]);
    expect(await house.whoIs(mine)).not.toBeNull();
  });

  test('nobody ends the session of another', async () => {
    const mine = await house.enter('dora@exemple.fr');
    const other = await house.enter('eva@exemple.fr');
    expect(await house.signIn.endSession(other.personId, mine.sessionId)).toBe(false);
    expect(await house.whoIs(mine)).not.toBeNull();
  });

  test('signing out ends it; so do thirty days', async () => {
    const left = await house.enter('fred@exemple.fr');
    await house.signIn.signOut(left);
    expect(await house.whoIs(left)).toBeNull();
    const old = await house.enter('fred@exemple.fr');
    await house.superuser.query('UPDATE auth.session SET expires_at = now() WHERE id = $1', [old.sessionId]);
    expect(await house.whoIs(old)).toBeNull();
  });
});

describe('how a request shows its session', () => {
  test('by the cookie of this host, or by a bearer token, which counts alone', async () => {
    const session = await house.enter('gil@exemple.fr');
    const cookie = sessionCookie(house.config, session);
    expect(cookie).toMatch(/^__Host-entente=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const sent = `a=b; ${cookie.split(';')[0]}`;
    expect(await house.whoShows({ cookie: sent })).toMatchObject({ by: 'cookie', sessionId: session.sessionId });
    expect(await house.whoIs(session)).toMatchObject({ by: 'bearer', sessionId: session.sessionId });
    expect(await house.whoShows({ cookie: sent, authorization: 'Bearer nonsense' })).toBeNull();
    expect(endedSessionCookie(house.config)).toContain('Max-Age=0');
  });

  test.each([
    {},
    { cookie: 'entente=x' },
    { authorization: 'Basic abc' },
    { authorization: `Bearer ${'a'.repeat(43)}` },
  ])('%p shows nobody', async (headers) => {
    expect(await house.whoShows(headers as Record<string, string>)).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { endedSessionCookie, sessionCookie } from '../who/cookie.ts';

let db: DatabaseFixture;
beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

describe('sessions of one person', () => {
  test('are listed with their device, the last used first, and nobody else’s among them', async () => {
    const phone = await db.enter('ana@exemple.fr', 'Téléphone');
    const desktop = await db.enter('ana@exemple.fr', 'Bureau');
    await db.enter('autre@exemple.fr', 'Ailleurs');
    const lines = await db.signIn.sessions(desktop.personId);
    expect(lines.map((line) => [line.id, line.device])).toEqual([
      [desktop.sessionId, 'Bureau'],
      [phone.sessionId, 'Téléphone'],
    ]);
    expect(Object.keys(lines[0] ?? {})).not.toContain('digest');
  });

  test('one ended elsewhere is dead at its next request', async () => {
    const lost = await db.enter('bea@exemple.fr');
    const kept = await db.enter('bea@exemple.fr');
    expect(await db.sessionResolver(lost)).not.toBeNull();
    expect(await db.signIn.endSession(kept.personId, lost.sessionId)).toBe(true);
    expect(await db.sessionResolver(lost)).toBeNull();
    expect(await db.sessionResolver(kept)).not.toBeNull();
  });

  test('all the others end at once', async () => {
    const first = await db.enter('carl@exemple.fr');
    const second = await db.enter('carl@exemple.fr');
    const mine = await db.enter('carl@exemple.fr');
    expect(await db.signIn.endOtherSessions(mine)).toBe(2);
    expect([await db.sessionResolver(first), await db.sessionResolver(second)]).toEqual([null, null]);
    expect(await db.sessionResolver(mine)).not.toBeNull();
  });

  test('nobody ends the session of another', async () => {
    const mine = await db.enter('dora@exemple.fr');
    const other = await db.enter('eva@exemple.fr');
    expect(await db.signIn.endSession(other.personId, mine.sessionId)).toBe(false);
    expect(await db.sessionResolver(mine)).not.toBeNull();
  });

  test('signing out ends it; so do thirty days', async () => {
    const left = await db.enter('fred@exemple.fr');
    await db.signIn.signOut(left);
    expect(await db.sessionResolver(left)).toBeNull();
    const old = await db.enter('fred@exemple.fr');
    await db.superuser.query('UPDATE auth.session SET expires_at = now() WHERE id = $1', [old.sessionId]);
    expect(await db.sessionResolver(old)).toBeNull();
  });
});

describe('how a request shows its session', () => {
  test('by the cookie of this host, or by a bearer token, which counts alone', async () => {
    const session = await db.enter('gil@exemple.fr');
    const cookie = sessionCookie(db.config, session);
    expect(cookie).toMatch(/^__Host-entente=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const sent = `a=b; ${cookie.split(';')[0]}`;
    expect(await db.whoShows({ cookie: sent })).toMatchObject({ by: 'cookie', sessionId: session.sessionId });
    expect(await db.sessionResolver(session)).toMatchObject({ by: 'bearer', sessionId: session.sessionId });
    expect(await db.whoShows({ cookie: sent, authorization: 'Bearer nonsense' })).toBeNull();
    expect(endedSessionCookie(db.config)).toContain('Max-Age=0');
  });

  test.each([
    {},
    { cookie: 'entente=x' },
    { authorization: 'Basic abc' },
    { authorization: `Bearer ${'a'.repeat(43)}` },
  ])('%p shows nobody', async (headers) => {
    expect(await db.whoShows(headers as Record<string, string>)).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TOTP, URI } from 'otpauth';
import type { OpenSession } from '../sign-in/sessions.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';

let db: DatabaseFixture;
beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

/** An authenticator application; `ahead` shows the code of a later step, which the window still takes. */
function application(uri: string) {
  const totp = URI.parse(uri);
  if (!(totp instanceof TOTP)) throw new Error(uri);
  const now = Date.now();
  return (ahead = 0) => totp.generate({ timestamp: now + ahead * 30_000 });
}

async function enrol(session: OpenSession) {
  const enrolment = await db.signIn.enrolTotp(session);
  if (!enrolment.ok) throw new Error(enrolment.code);
  const shows = application(enrolment.uri);
  const raised = await db.signIn.verifyTotp(session, shows());
  if (!raised.ok) throw new Error(raised.code);
  return { shows, raised };
}

/** As if the last code accepted were long ago: the specs cannot wait for the next half minute. */
const laterFor = (personId: string) =>
  db.superuser.query('UPDATE auth.totp SET last_step = 0 WHERE person_id = $1', [personId]);

const wrongFor = (code: string) => (code === '123456' ? '123457' : '123456');

describe('an authenticator application', () => {
  test('is enrolled with a first code, which raises the session under a new token and gives ten recovery codes', async () => {
    const before = await db.enter('ines@merchant.example');
    expect(before.aal).toBe(1);
    const enrolment = await db.signIn.enrolTotp(before);
    expect(enrolment).toMatchObject({ ok: true, uri: expect.stringContaining('issuer=Entente') });
    const { raised } = await enrol(before);
    expect(raised.session).toMatchObject({ aal: 2, sessionId: before.sessionId });
    expect(raised.recoveryCodes).toHaveLength(10);
    expect(new Set(raised.recoveryCodes).size).toBe(10);
    expect(await db.sessionResolver(before)).toBeNull();
    expect(await db.sessionResolver(raised.session)).toMatchObject({ aal: 2, secondFactors: ['totp'] });
    expect(db.mail.to('ines@merchant.example').at(-1)).toMatchObject({ kind: 'factor-changed' });
  });

  test('raises a later session with a fresh code, and no code serves twice', async () => {
    const { shows } = await enrol(await db.enter('jean@merchant.example'));
    const next = await db.enter('jean@merchant.example');
    expect(await db.signIn.verifyTotp(next, shows())).toEqual({ ok: false, code: 'factor-wrong' });
    const later = shows(1);
    const answers = await Promise.all([1, 2, 3].map(() => db.signIn.verifyTotp(next, later)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('five wrong codes close it for a while, in whatever session they are tried, also to the right code', async () => {
    const first = await db.enter('karl@merchant.example');
    const { shows } = await enrol(first);
    await laterFor(first.personId);
    const answers = [];
    for (let i = 0; i < 5; i++) {
      const session = i === 2 ? await db.enter('karl@merchant.example') : await db.enterAgain(first.personId);
      answers.push(await db.signIn.verifyTotp(session, wrongFor(shows())));
    }
    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual([
      ...Array(4).fill('factor-wrong'),
      'factor-locked',
    ]);
    const session = await db.enterAgain(first.personId);
    expect(await db.signIn.verifyTotp(session, shows())).toEqual({ ok: false, code: 'factor-locked' });
    await db.superuser.query('UPDATE auth.totp SET locked_until = now() WHERE person_id = $1', [first.personId]);
    expect(await db.signIn.verifyTotp(session, shows())).toMatchObject({ ok: true });
  });

  test('once there is one, the mail code alone does not replace it', async () => {
    const { raised } = await enrol(await db.enter('lise@merchant.example'));
    const thief = await db.enter('lise@merchant.example');
    expect(await db.signIn.enrolTotp(thief)).toEqual({ ok: false, code: 'second-factor-first' });
    expect(await db.signIn.beginPasskeyEnrolment(thief)).toEqual({ ok: false, code: 'second-factor-first' });
    expect(await db.signIn.enrolTotp(raised.session)).toMatchObject({ ok: true });
  });

  test('an enrolment left half-way leaves the first application good', async () => {
    const { shows, raised } = await enrol(await db.enter('mona@merchant.example'));
    await db.signIn.enrolTotp(raised.session);
    const next = await db.enter('mona@merchant.example');
    expect(await db.signIn.verifyTotp(next, shows(1))).toMatchObject({ ok: true });
  });

  test('without one, there is nothing to verify', async () => {
    const session = await db.enter('nina@merchant.example');
    expect(await db.signIn.verifyTotp(session, '123456')).toEqual({ ok: false, code: 'factor-missing' });
  });

  test('its key is sealed: the database alone makes no codes', async () => {
    const session = await db.enter('olga@merchant.example');
    const enrolment = await db.signIn.enrolTotp(session);
    if (!enrolment.ok) throw new Error(enrolment.code);
    const { Secret } = await import('otpauth');
    const held = await db.superuser.query(
      `SELECT encode(pending_key, 'hex') AS key FROM auth.totp WHERE person_id = $1`,
      [session.personId],
    );
    expect(held.rows[0].key).not.toContain(Secret.fromBase32(enrolment.key).hex.toLowerCase());
  });
});

describe('a recovery code', () => {
  test('raises a session once, typed as it was printed or not, and the person is told', async () => {
    const { raised } = await enrol(await db.enter('paul@merchant.example'));
    const [code = ''] = raised.recoveryCodes ?? [];
    const session = await db.enter('paul@merchant.example');
    const typed = code.toUpperCase().replaceAll('-', ' ');
    const back = await db.signIn.verifyRecoveryCode(session, typed);
    expect(back).toMatchObject({ ok: true, session: { aal: 2 } });
    const again = await db.enter('paul@merchant.example');
    expect(await db.signIn.verifyRecoveryCode(again, code)).toEqual({ ok: false, code: 'factor-wrong' });
    expect(db.mail.to('paul@merchant.example').filter((mail) => mail.kind === 'factor-changed')).toHaveLength(2);
  });

  test('of one person is nothing to another', async () => {
    const { raised } = await enrol(await db.enter('rita@merchant.example'));
    const other = await db.enter('sara@merchant.example');
    const [code = ''] = raised.recoveryCodes ?? [];
    expect(await db.signIn.verifyRecoveryCode(other, code)).toEqual({ ok: false, code: 'factor-wrong' });
  });
});

describe('the second factor fades', () => {
  test.each([
    ['after twelve hours', `raised_at = now() - interval '12 hours'`],
    ['after an hour without a request', `last_seen_at = now() - interval '1 hour'`],
  ])('%s: the session goes on at level 1 and does not come back by itself', async (when, aged) => {
    const { raised } = await enrol(await db.enter(`tom${when.length}@merchant.example`));
    await db.superuser.query(`UPDATE auth.session SET ${aged} WHERE id = $1`, [raised.session.sessionId]);
    expect(await db.sessionResolver(raised.session)).toMatchObject({ aal: 1 });
    expect(await db.sessionResolver(raised.session)).toMatchObject({ aal: 1 });
  });

  test('a session that ended meanwhile is not raised', async () => {
    const first = await db.enter('ugo@merchant.example');
    const { shows } = await enrol(first);
    const session = await db.enter('ugo@merchant.example');
    await db.signIn.signOut(session);
    expect(await db.signIn.verifyTotp(session, shows(1))).toEqual({ ok: false, code: 'session-ended' });
  });
});

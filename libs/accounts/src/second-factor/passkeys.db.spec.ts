import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenSession } from '../sign-in/sessions.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { SoftwareAuthenticator } from '../testing/software-authenticator.ts';

let db: DatabaseFixture;
beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

const ORIGIN = 'https://entente.example';
const key = (verifiesUser = true, origin = ORIGIN) =>
  new SoftwareAuthenticator(origin, 'entente.example', verifiesUser);

async function enrol(session: OpenSession, authenticator: SoftwareAuthenticator) {
  const asked = await db.signIn.beginPasskeyEnrolment(session);
  if (!asked.ok) throw new Error(asked.code);
  const response = authenticator.create(asked.options.challenge);
  return db.signIn.finishPasskeyEnrolment(session, { challengeId: asked.challengeId, response, label: 'Clé bleue' });
}

async function knock(authenticator: SoftwareAuthenticator, session?: OpenSession) {
  const asked = await db.signIn.beginPasskeySignIn();
  const response = authenticator.get(asked.options.challenge);
  return db.signIn.finishPasskeySignIn({ challengeId: asked.challengeId, response }, session ? { session } : {});
}

describe('a passkey', () => {
  test('is enrolled in a session and raises it', async () => {
    const session = await db.enter('anne@mediation.example');
    const enrolled = await enrol(session, key());
    expect(enrolled).toMatchObject({ ok: true, session: { aal: 2, sessionId: session.sessionId } });
    expect(await db.sessionResolver(session)).toBeNull();
    expect(enrolled.ok && (await db.sessionResolver(enrolled.session))).toMatchObject({
      aal: 2,
      secondFactors: ['passkey'],
    });
  });

  test('opens a session at level 2 without any mail', async () => {
    const mine = key();
    const { personId } = await db.enter('bruno@mediation.example');
    await enrol(await db.enterAgain(personId), mine);
    const mails = db.mail.mails.length;
    const opened = await knock(mine);
    expect(opened).toMatchObject({ ok: true, session: { aal: 2, personId } });
    expect(db.mail.mails).toHaveLength(mails);
  });

  test('raises the session that is already open', async () => {
    const mine = key();
    const session = await db.enter('cleo@mediation.example');
    await enrol(session, mine);
    const next = await db.enter('cleo@mediation.example');
    expect(await knock(mine, next)).toMatchObject({ ok: true, session: { aal: 2, sessionId: next.sessionId } });
    expect(await db.sessionResolver(next)).toBeNull();
  });

  test('never raises the session of somebody else: it opens its own', async () => {
    const mine = key();
    const owner = await db.enter('dan@mediation.example');
    await enrol(owner, mine);
    const stranger = await db.enter('etranger@exemple.fr');
    expect(await knock(mine, stranger)).toMatchObject({ ok: true, session: { personId: owner.personId } });
    expect(await db.sessionResolver(stranger)).toMatchObject({ aal: 1 });
  });
});

describe('what is refused', () => {
  test('a key that does not check who holds it', async () => {
    const session = await db.enter('ella@mediation.example');
    expect(await enrol(session, key(false))).toEqual({ ok: false, code: 'passkey-refused' });
  });

  test('an answer given on another site', async () => {
    const session = await db.enter('finn@mediation.example');
    expect(await enrol(session, key(true, 'https://entente.example.net'))).toEqual({
      ok: false,
      code: 'passkey-refused',
    });
  });

  test('a key nobody enrolled', async () => {
    expect(await knock(key())).toEqual({ ok: false, code: 'passkey-refused' });
  });

  test('the same answer twice, or one that came too late', async () => {
    const mine = key();
    await enrol(await db.enter('gaia@mediation.example'), mine);
    const asked = await db.signIn.beginPasskeySignIn();
    const answer = { challengeId: asked.challengeId, response: mine.get(asked.options.challenge) };
    expect(await db.signIn.finishPasskeySignIn(answer)).toMatchObject({ ok: true });
    expect(await db.signIn.finishPasskeySignIn(answer)).toEqual({ ok: false, code: 'passkey-refused' });
    const late = await db.signIn.beginPasskeySignIn();
    await db.superuser.query('UPDATE auth.passkey_challenge SET expires_at = now()');
    const lateAnswer = { challengeId: late.challengeId, response: mine.get(late.options.challenge) };
    expect(await db.signIn.finishPasskeySignIn(lateAnswer)).toEqual({ ok: false, code: 'passkey-refused' });
  });

  test('a question asked in one session and answered in another', async () => {
    const asked = await db.signIn.beginPasskeyEnrolment(await db.enter('hugo@mediation.example'));
    if (!asked.ok) throw new Error(asked.code);
    const other = await db.enter('iris@mediation.example');
    const response = key().create(asked.options.challenge);
    const answer = { challengeId: asked.challengeId, response };
    expect(await db.signIn.finishPasskeyEnrolment(other, answer)).toEqual({ ok: false, code: 'passkey-refused' });
  });

  test('nonsense from outside', async () => {
    const asked = await db.signIn.beginPasskeySignIn();
    const response = { ...key().get(asked.options.challenge), id: 'x' };
    expect(await db.signIn.finishPasskeySignIn({ challengeId: 'not a uuid', response })).toEqual({
      ok: false,
      code: 'passkey-refused',
    });
    expect(await db.signIn.finishPasskeySignIn({ challengeId: asked.challengeId, response })).toEqual({
      ok: false,
      code: 'passkey-refused',
    });
  });
});

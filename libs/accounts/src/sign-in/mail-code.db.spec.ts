import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';

let db: DatabaseFixture;
beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');

describe('coming in by a code sent by mail', () => {
  test('the first visit makes the person; the next finds the same one', async () => {
    const first = await db.enter('Claire@Exemple.fr ');
    const second = await db.enter('claire@exemple.fr');
    expect(second.personId).toBe(first.personId);
    expect(first).toMatchObject({ aal: 1 });
    expect((await db.requestContext(second)).person).toMatchObject({
      email: 'claire@exemple.fr',
      language: 'fr',
      name: '',
    });
  });

  test('the code is six digits, good for ten minutes, and the mail says so', async () => {
    await db.signIn.requestCode({ email: 'duree@exemple.fr', language: 'en' });
    expect(db.mail.to('duree@exemple.fr')).toEqual([
      { kind: 'code', to: 'duree@exemple.fr', language: 'en', code: expect.stringMatching(/^\d{6}$/), minutes: 10 },
    ]);
  });

  test('it may be typed with a space, and serves once', async () => {
    await db.signIn.requestCode({ email: 'une-fois@exemple.fr' });
    const code = db.mail.codeFor('une-fois@exemple.fr');
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(await db.signIn.verifyCode({ email: 'une-fois@exemple.fr', code: spaced })).toMatchObject({ ok: true });
    expect(await db.signIn.verifyCode({ email: 'une-fois@exemple.fr', code })).toEqual({
      ok: false,
      code: 'code-expired',
    });
  });

  test('two browsers with the same code at the same instant: one comes in', async () => {
    await db.signIn.requestCode({ email: 'deux@exemple.fr' });
    const code = db.mail.codeFor('deux@exemple.fr');
    const tries = await Promise.all([1, 2, 3, 4].map(() => db.signIn.verifyCode({ email: 'deux@exemple.fr', code })));
    expect(tries.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('five wrong tries end it, even for whoever then has the right one', async () => {
    const email = 'essais@exemple.fr';
    await db.signIn.requestCode({ email });
    const code = db.mail.codeFor(email);
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await db.signIn.verifyCode({ email, code: wrongFor(code) }));
    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual([
      ...Array(4).fill('code-wrong'),
      'code-exhausted',
    ]);
    expect(await db.signIn.verifyCode({ email, code })).toEqual({ ok: false, code: 'code-exhausted' });
  });

  test('a hundred guesses at once get no more than five tries', async () => {
    const email = 'rafale@exemple.fr';
    await db.signIn.requestCode({ email });
    const code = db.mail.codeFor(email);
    await Promise.all(Array.from({ length: 100 }, () => db.signIn.verifyCode({ email, code: wrongFor(code) })));
    const kept = await db.superuser.query('SELECT attempts FROM auth.sign_in_code WHERE email = $1', [email]);
    expect(kept.rows).toEqual([{ attempts: 5 }]);
  });

  test('after ten minutes it is over', async () => {
    const email = 'tard@exemple.fr';
    await db.signIn.requestCode({ email });
    await db.superuser.query(`UPDATE auth.sign_in_code SET expires_at = now() WHERE email = $1`, [email]);
    expect(await db.signIn.verifyCode({ email, code: db.mail.codeFor(email) })).toEqual({
      ok: false,
      code: 'code-expired',
    });
  });

  test('only the last code sent counts', async () => {
    const email = 'dernier@exemple.fr';
    await db.signIn.requestCode({ email });
    const first = db.mail.codeFor(email);
    await db.signIn.requestCode({ email });
    const last = db.mail.codeFor(email);
    if (first !== last) expect(await db.signIn.verifyCode({ email, code: first })).toMatchObject({ ok: false });
    expect(await db.signIn.verifyCode({ email, code: last })).toMatchObject({ ok: true });
  });

  test.each(['', 'pas une adresse', 'a@b', 'a@b.fr\r\nBcc: c@d.fr', 'é@exemple.fr', `${'a'.repeat(65)}@exemple.fr`])(
    '%p is no address',
    async (email) => {
      expect(await db.signIn.requestCode({ email })).toEqual({ ok: false, code: 'address-malformed' });
    },
  );
});

describe('nobody learns whether an address is known', () => {
  test('the answers are the same, to the letter', async () => {
    await db.enter('connue@exemple.fr');
    const asked = async (email: string) => JSON.stringify(await db.signIn.requestCode({ email }));
    expect(await asked('connue@exemple.fr')).toBe(await asked('inconnue@exemple.fr'));
    const guessed = async (email: string) => {
      const right = db.mail.codeFor(email);
      return JSON.stringify(await db.signIn.verifyCode({ email, code: wrongFor(right) }));
    };
    expect(await guessed('connue@exemple.fr')).toBe(await guessed('inconnue@exemple.fr'));
  });

  test('a slow mail server makes no answer wait', async () => {
    const send = db.mail.send.bind(db.mail);
    db.mail.send = (mail) => new Promise((done) => setTimeout(() => done(send(mail)), 400));
    const began = performance.now();
    await db.signIn.requestCode({ email: 'lente@exemple.fr' });
    expect(performance.now() - began).toBeLessThan(300);
    await db.signIn.onModuleDestroy();
    expect(db.mail.to('lente@exemple.fr')).toHaveLength(1);
    db.mail.send = send;
  });

  test('a mail server that fails is our affair, not the answer', async () => {
    const send = db.mail.send;
    db.mail.send = () => Promise.reject(new Error('no route'));
    expect(await db.signIn.requestCode({ email: 'panne@exemple.fr' })).toEqual({ ok: true });
    db.mail.send = send;
  });
});

describe('asking too often', () => {
  test('an unknown address gets three mails a day and the same answer ever after; the last code stays good', async () => {
    const email = 'cible@exemple.fr';
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push(await db.signIn.requestCode({ email }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"ok":true}']));
    expect(db.mail.to(email)).toHaveLength(3);
    expect(await db.signIn.verifyCode({ email, code: db.mail.codeFor(email) })).toMatchObject({ ok: true });
  });

  test('a known one gets five an hour, also when they are asked for all at once', async () => {
    const email = 'habituee@exemple.fr';
    await db.enter(email);
    await Promise.all(Array.from({ length: 12 }, () => db.signIn.requestCode({ email })));
    expect(db.mail.to(email)).toHaveLength(5);
  });
});

describe('what the database holds', () => {
  test('neither a code nor a token, in no form that could be guessed back without the key', async () => {
    const session = await db.enter('secret@exemple.fr');
    const code = db.mail.codeFor('secret@exemple.fr');
    const rows = await db.superuser.query(
      `SELECT (SELECT json_agg(c)::text FROM auth.sign_in_code AS c) || (SELECT json_agg(s)::text FROM auth.session AS s) AS everything`,
    );
    const { createHash } = await import('node:crypto');
    const held: string = rows.rows[0].everything;
    for (const secret of [session.token, createHash('sha256').update(code).digest('hex')])
      expect(held).not.toContain(secret);
  });
});

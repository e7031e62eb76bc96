import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type House, openHouse } from '../testing/house.ts';

let house: House;
beforeAll(async () => {
  Logger.overrideLogger(false);
  house = await openHouse();
});
afterAll(() => house.close());

const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');

describe('coming in by a code sent by mail', () => {
  test('the first visit makes the person; the next finds the same one', async () => {
    const first = await house.enter('Claire@Exemple.fr ');
    const second = await house.enter('claire@exemple.fr');
    expect(second.personId).toBe(first.personId);
    expect(first).toMatchObject({ aal: 1 });
    expect((await house.visit(second)).person).toMatchObject({ email: 'claire@exemple.fr', language: 'fr', name: '' });
  });

  test('the code is six digits, good for ten minutes, and the mail says so', async () => {
    await house.signIn.requestCode({ email: 'duree@exemple.fr', language: 'en' });
    expect(house.mail.to('duree@exemple.fr')).toEqual([
      { kind: 'code', to: 'duree@exemple.fr', language: 'en', code: expect.stringMatching(/^\d{6}$/), minutes: 10 },
    ]);
  });

  test('it may be typed with a space, and serves once', async () => {
    await house.signIn.requestCode({ email: 'une-fois@exemple.fr' });
    const code = house.mail.codeFor('une-fois@exemple.fr');
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(await house.signIn.verifyCode({ email: 'une-fois@exemple.fr', code: spaced })).toMatchObject({ ok: true });
    expect(await house.signIn.verifyCode({ email: 'une-fois@exemple.fr', code })).toEqual({
      ok: false,
      code: 'code-expired',
    });
  });

  test('two browsers with the same code at the same instant: one comes in', async () => {
    await house.signIn.requestCode({ email: 'deux@exemple.fr' });
    const code = house.mail.codeFor('deux@exemple.fr');
    const tries = await Promise.all(
      [1, 2, 3, 4].map(() => house.signIn.verifyCode({ email: 'deux@exemple.fr', code })),
    );
    expect(tries.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('five wrong tries end it, even for whoever then has the right one', async () => {
    const email = 'essais@exemple.fr';
    await house.signIn.requestCode({ email });
    const code = house.mail.codeFor(email);
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await house.signIn.verifyCode({ email, code: wrongFor(code) }));
    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual([
      ...Array(4).fill('code-wrong'),
      'code-exhausted',
    ]);
    expect(await house.signIn.verifyCode({ email, code })).toEqual({ ok: false, code: 'code-exhausted' });
  });

  test('a hundred guesses at once get no more than five tries', async () => {
    const email = 'rafale@exemple.fr';
    await house.signIn.requestCode({ email });
    const code = house.mail.codeFor(email);
    await Promise.all(Array.from({ length: 100 }, () => house.signIn.verifyCode({ email, code: wrongFor(code) })));
    const kept = await house.superuser.query('SELECT attempts FROM auth.sign_in_code WHERE email = $1', [email]);
    expect(kept.rows).toEqual([{ attempts: 5 }]);
  });

  test('after ten minutes it is over', async () => {
    const email = 'tard@exemple.fr';
    await house.signIn.requestCode({ email });
    await house.superuser.query(`UPDATE auth.sign_in_code SET expires_at = now() WHERE email = $1`, [email]);
    expect(await house.signIn.verifyCode({ email, code: house.mail.codeFor(email) })).toEqual({
      ok: false,
      code: 'code-expired',
    });
  });

  test('only the last code sent counts', async () => {
    const email = 'dernier@exemple.fr';
    await house.signIn.requestCode({ email });
    const first = house.mail.codeFor(email);
    await house.signIn.requestCode({ email });
    const last = house.mail.codeFor(email);
    if (first !== last) expect(await house.signIn.verifyCode({ email, code: first })).toMatchObject({ ok: false });
    expect(await house.signIn.verifyCode({ email, code: last })).toMatchObject({ ok: true });
  });

  test.each(['', 'pas une adresse', 'a@b', 'a@b.fr\r\nBcc: c@d.fr', 'é@exemple.fr', `${'a'.repeat(65)}@exemple.fr`])(
    '%p is no address',
    async (email) => {
      expect(await house.signIn.requestCode({ email })).toEqual({ ok: false, code: 'address-malformed' });
    },
  );
});

describe('nobody learns whether an address is known', () => {
  test('the answers are the same, to the letter', async () => {
    await house.enter('connue@exemple.fr');
    const asked = async (email: string) => JSON.stringify(await house.signIn.requestCode({ email }));
    expect(await asked('connue@exemple.fr')).toBe(await asked('inconnue@exemple.fr'));
    const guessed = async (email: string) => {
      const right = house.mail.codeFor(email);
      return JSON.stringify(await house.signIn.verifyCode({ email, code: wrongFor(right) }));
    };
    expect(await guessed('connue@exemple.fr')).toBe(await guessed('inconnue@exemple.fr'));
  });

  test('a slow mail server makes no answer wait', async () => {
    const send = house.mail.send.bind(house.mail);
    house.mail.send = (mail) => new Promise((done) => setTimeout(() => done(send(mail)), 400));
    const began = performance.now();
    await house.signIn.requestCode({ email: 'lente@exemple.fr' });
    expect(performance.now() - began).toBeLessThan(300);
    await house.signIn.onModuleDestroy();
    expect(house.mail.to('lente@exemple.fr')).toHaveLength(1);
    house.mail.send = send;
  });

  test('a mail server that fails is our affair, not the answer', async () => {
    const send = house.mail.send;
    house.mail.send = () => Promise.reject(new Error('no route'));
    expect(await house.signIn.requestCode({ email: 'panne@exemple.fr' })).toEqual({ ok: true });
    house.mail.send = send;
  });
});

describe('asking too often', () => {
  test('an unknown address gets three mails a day and the same answer ever after; the last code stays good', async () => {
    const email = 'cible@exemple.fr';
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push(await house.signIn.requestCode({ email }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"ok":true}']));
    expect(house.mail.to(email)).toHaveLength(3);
    expect(await house.signIn.verifyCode({ email, code: house.mail.codeFor(email) })).toMatchObject({ ok: true });
  });

  test('a known one gets five an hour, also when they are asked for all at once', async () => {
    const email = 'habituee@exemple.fr';
    await house.enter(email);
    await Promise.all(Array.from({ length: 12 }, () => house.signIn.requestCode({ email })));
    expect(house.mail.to(email)).toHaveLength(5);
  });
});

describe('what the database holds', () => {
  test('neither a code nor a token, in no form that could be guessed back without the key', async () => {
    const session = await house.enter('secret@exemple.fr');
    const code = house.mail.codeFor('secret@exemple.fr');
    const rows = await house.superuser.query(
      `SELECT (SELECT json_agg(c)::text FROM auth.sign_in_code AS c) || (SELECT json_agg(s)::text FROM auth.session AS s) AS everything`,
    );
    const { createHash } = await import('node:crypto');
    const held: string = rows.rows[0].everything;
    for (const secret of [session.token, createHash('sha256').update(code).digest('hex')])
      expect(held).not.toContain(secret);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { type Browser, openPortal } from '../testing/browser.ts';
import { expectSoundPage, textOf } from '../testing/draw.ts';

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** Reads the newest code on the mail page, as a person in a rehearsal does. */
async function codeFor(browser: Browser, email: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { html } = await browser.open(`/rehearsal/mail?to=${encodeURIComponent(email)}`);
    const code = /<p class="mail-text">[\s\S]*?\b(\d{3}\s?\d{3})\b/.exec(html)?.[1];
    if (code !== undefined) return code;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`No mail came for ${email}.`);
}

async function enter(browser: Browser, email: string) {
  await browser.open('/sign-in');
  expect((await browser.send('/sign-in', { email, next: '/account' })).to).toBe('/sign-in/code');
  const code = await codeFor(browser, email);
  await browser.open('/sign-in/code');
  return browser.send('/sign-in/code', { code });
}

describe('a consumer', () => {
  const email = 'nouvelle@personnes.example';

  test('comes in by a code, sees their space, and goes out', async () => {
    const browser = portal.browser();
    expect((await browser.open('/account')).to).toBe('/sign-in?next=%2Faccount');
    expect((await enter(browser, email)).to).toBe('/account');
    const space = await browser.open('/account');
    expect(space.status).toBe(200);
    expectSoundPage(space.html, 'fr');
    expect(textOf(space.html)).toContain(email);
    expect(textOf(space.html)).toContain('Vous n’avez aucun litige sur ce portail.');
    expect((await browser.send('/sign-out')).to).toBe('/');
    expect((await browser.open('/account')).to).toBe('/sign-in?next=%2Faccount');
  });

  test('is told of a wrong code on the page where it can be corrected, and may try again', async () => {
    const browser = portal.browser();
    await browser.open('/sign-in');
    await browser.send('/sign-in', { email: 'autre@personnes.example' });
    await browser.open('/sign-in/code');
    const wrong = await browser.send('/sign-in/code', { code: '12' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('<a href="#code">');
    const right = await codeFor(browser, 'autre@personnes.example');
    await browser.open('/sign-in/code');
    expect((await browser.send('/sign-in/code', { code: right })).to).toBe('/account');
  });

  test('gets the same answer for an address that is known and for one that is not', async () => {
    const answers = [];
    for (const one of [email, 'personne@nulle-part.example']) {
      const browser = portal.browser();
      await browser.open('/sign-in');
      const { status, to, html } = await browser.send('/sign-in', { email: one });
      answers.push({ status, to, html });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test('ends the session of a lost device from another', async () => {
    const lost = portal.browser();
    await enter(lost, email);
    const here = portal.browser();
    await enter(here, email);
    const { html } = await here.open('/account');
    const [, id] = /\/account\/sessions\/([0-9a-f-]{36})\/end/.exec(html) ?? [];
    expect((await here.send(`/account/sessions/${id}/end`)).to).toBe('/account#sessions');
    expect((await lost.open('/account')).to).toBe('/sign-in?next=%2Faccount');
    expect((await here.open('/account')).status).toBe(200);
  });
});

describe('a mediator', () => {
  test('registers a second proof on the first visit, keeps recovery codes, and is asked for it on the next', async () => {
    const email = 'mediatrice@mediation.example';
    await makeMediator(email);
    const browser = portal.browser();
    await enter(browser, email);
    expect((await browser.open('/account')).to).toBe('/sign-in/enrolment');
    await browser.open('/sign-in/enrolment');
    const shown = await browser.send('/sign-in/enrolment');
    const key = /name="key" value="([A-Z2-7]+)"/.exec(shown.html)?.[1] ?? '';
    expect(shown.html).toContain('otpauth://totp/');

    const wrong = await browser.send('/sign-in/enrolment/code', { key, code: '000' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain(`value="${key}"`);

    const totp = new TOTP({ secret: Secret.fromBase32(key) });
    const done = await browser.send('/sign-in/enrolment/code', { key, code: totp.generate() });
    expect(textOf(done.html)).toContain('Gardez ces codes de secours');
    const recovery = /<li>([a-z0-9-]{19})<\/li>/.exec(done.html)?.[1] ?? '';
    expect(textOf((await browser.open('/account')).html)).toContain('Les litiges de Médiation Essai');

    const again = portal.browser();
    await enter(again, email);
    expect((await again.open('/account')).to).toBe('/sign-in/second-factor?next=%2Faccount');
    // Whoever followed a link comes to it after the second proof, and to nowhere else.
    const asked = '/mediator?queue=to-assign';
    const way = (await again.open(asked)).to ?? '';
    expect(way).toBe(`/sign-in/second-factor?next=${encodeURIComponent(asked)}`);
    expect((await again.open(way)).html).toContain(`/sign-in/recovery?next=${encodeURIComponent(asked)}`);
    const outside = await again.send('/sign-in/recovery', { code: 'wrong', next: 'https://elsewhere.example' });
    expect(outside.html).toContain('name="next" value="/account"');
    expect((await again.send('/sign-in/recovery', { code: recovery, next: asked })).to).toBe(asked);
    expect((await again.open('/account')).status).toBe(200);
  });
});

describe('the door', () => {
  test('refuses a form of another site, and a form without its token', async () => {
    const browser = portal.browser();
    await browser.open('/sign-in');
    const elsewhere = await browser.send('/sign-in', { email: 'a@b.example' }, { 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.status).toBe(403);
    await browser.open('/sign-in');
    const forged = await browser.send('/sign-in', { email: 'a@b.example', 'form-token': 'forged' });
    expect(forged.status).toBe(403);
    expect(textOf(forged.html)).toContain('Rien n’a été enregistré');
  });

  test('lets nothing be loaded from elsewhere and nothing run', async () => {
    const { headers } = await portal.browser().open('/');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';script-src 'self';connect-src 'self';style-src 'self'/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('set-cookie')).toMatch(/^entente-browser=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('answers what does not exist with a page, in the language asked for and kept', async () => {
    const browser = portal.browser();
    const absent = await browser.open('/nothing/here?lang=en');
    expect(absent.status).toBe(404);
    expectSoundPage(absent.html, 'en');
    expect((await browser.open('/')).html).toContain('<html lang="en">');
    expect((await portal.browser().open('/', { 'accept-language': 'en-GB,fr;q=0.5' })).html).toContain(
      '<html lang="en">',
    );
  });

  test('turns away what is too large', async () => {
    const browser = portal.browser();
    await browser.open('/sign-in');
    expect((await browser.send('/sign-in', { email: 'x'.repeat(70_000) })).status).toBe(413);
  });

  test('says whether the program is well', async () => {
    expect((await portal.browser().open('/health/live')).status).toBe(200);
    expect(JSON.parse((await portal.browser().open('/health/ready')).html)).toMatchObject({
      status: 'ok',
      details: { database: { status: 'up' } },
    });
  });
});

describe('a rehearsal', () => {
  test('shows its date on every page, and moves it', async () => {
    const browser = portal.browser();
    const before = /Nous sommes le ([^<]+)\./.exec((await browser.open('/')).html)?.[1];
    await browser.open('/rehearsal');
    expect((await browser.send('/rehearsal/clock', { step: 'week' })).to).toBe('/rehearsal');
    expect(/Nous sommes le ([^<]+)\./.exec((await browser.open('/')).html)?.[1]).not.toBe(before);
  });

  test('does not exist in production, whose cookies are tied to the host', async () => {
    const production = await openPortal({
      ENTENTE_MODE: 'production',
      PUBLIC_URL: 'https://entente.example',
      SMTP_URL: 'smtp://127.0.0.1:9',
    });
    try {
      for (const path of ['/rehearsal', '/rehearsal/mail']) {
        expect((await production.browser().open(path)).status).toBe(404);
      }
      const { headers, html } = await production.browser().open('/');
      expect(html).not.toContain('Répétition');
      expect(headers.get('set-cookie')).toMatch(
        /^__Host-entente-browser=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    } finally {
      await production.close();
    }
  });
});

async function makeMediator(email: string): Promise<void> {
  const superuser = new pg.Client(portal.database.superuser);
  await superuser.connect();
  const address = JSON.stringify({ lines: ['1 rue de la Paix'], postcode: '75002', city: 'Paris', country: 'FR' });
  await superuser.query(
    `WITH body AS (INSERT INTO mediator_body (name, website, postal_address, email, listing_mention)
       VALUES ('Médiation Essai', 'https://mediation.example', $1, 'contact@mediation.example', 'inscrit') RETURNING id),
     person AS (INSERT INTO person (email) VALUES ($2) RETURNING id)
     INSERT INTO membership (person_id, body_id, role) SELECT person.id, body.id, 'mediator' FROM person, body`,
    [address, email],
  );
  await superuser.end();
}

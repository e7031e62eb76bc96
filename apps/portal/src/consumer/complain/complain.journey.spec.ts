import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Browser, openPortal } from '../../testing/browser.ts';
import { expectSoundPage, textOf as wordsOf } from '../../testing/draw.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { PARTS } from './progress.ts';

const files = mkdtempSync(join(tmpdir(), 'entente-complain-'));
let portal: Awaited<ReturnType<typeof openPortal>>;
let house: pg.Client;

beforeAll(async () => {
  portal = await openPortal({ FILES_DIR: files });
  house = new pg.Client(portal.database.superuser);
  await house.connect();
  await house.query(
    `INSERT INTO merchant (siren, name, website, postal_address, complaint_email) VALUES ('732829320', 'Atelier Lumen',
     'https://lumen.example', '{"lines":["3 impasse du Four"],"postcode":"69001","city":"Lyon","country":"FR"}', 'sav@lumen.example')`,
  );
});
afterAll(async () => {
  await house.end();
  await portal.close();
  rmSync(files, { recursive: true, force: true });
});

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

/** The words, whatever kind of space stands between them. */
const textOf = (html: string) => wordsOf(html).replace(/[\u00a0\u202f]/g, ' ');

async function sound(browser: Browser, path: string): Promise<string> {
  const { status, html } = await browser.open(path);
  expect([path, status]).toEqual([path, 200]);
  expectSoundPage(html, 'fr');
  return html;
}

async function codeFor(browser: Browser, email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { html } = await browser.open(`/rehearsal/mail?to=${encodeURIComponent(email)}`);
    const code = /<p class="mail-text">[\s\S]*?\b(\d{3}\s?\d{3})\b/.exec(html)?.[1];
    if (code !== undefined) return code;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`No mail came for ${email}.`);
}

/** Everything that must be said, and no more. */
async function fillIn(browser: Browser, you: { name: string; email: string }) {
  await browser.open('/complain');
  expect((await browser.send('/complain/begin')).to).toBe('/complain/tasks');
  const found = await sound(browser, '/complain/merchant?q=lumen');
  const merchant = /name="merchant" value="([^"]+)"/.exec(found)?.[1] ?? '';
  expect((await browser.send('/complain/merchant', { merchant })).to).toBe('/complain/tasks');
  await sound(browser, '/complain/facts');
  expect((await browser.send('/complain/facts', { statement: 'La lampe est arrivée fendue.' })).to).toBe(
    '/complain/tasks',
  );
  await sound(browser, '/complain/claims');
  expect(
    (await browser.send('/complain/claims', { refund: '1', 'amount-refund': '1 549,90', subject: 'delivery' })).to,
  ).toBe('/complain/tasks');
  expect((await browser.open('/complain/claims')).html).toMatch(/value="delivery" selected/);
  await sound(browser, '/complain/earlier');
  expect((await browser.send('/complain/earlier', { made: 'no' })).to).toBe('/complain/tasks');
  await sound(browser, '/complain/you');
  expect((await browser.send('/complain/you', you)).to).toBe('/complain/tasks');
}

/** The last step: the code of the mail. */
async function confirm(browser: Browser, email: string) {
  await sound(browser, '/complain/send');
  expect((await browser.send('/sign-in', { email, next: '/complain/send' })).to).toBe('/sign-in/code');
  const code = await codeFor(browser, email);
  await browser.open('/sign-in/code');
  expect((await browser.send('/sign-in/code', { code })).to).toBe('/complain/send');
  await sound(browser, '/complain/send');
}

describe('a complaint', () => {
  test('is written without an account, its documents too, and becomes a dispute of the person who confirms it', async () => {
    const browser = portal.browser();
    await sound(browser, '/complain');
    await fillIn(browser, { name: 'Lise Ferrand', email: 'lise@personnes.example' });

    await browser.open('/complain/facts');
    const event = { 'event-day': '', 'event-month': '3', 'event-year': '2026', what: 'Commande payée', add: '1' };
    await browser.send('/complain/facts', { statement: 'La lampe est arrivée fendue.', ...event });
    expect(textOf(await sound(browser, '/complain/facts'))).toContain('Mars 2026 Commande payée');

    await sound(browser, '/complain/pieces');
    const sent = await browser.sendFiles('/complain/pieces', { kind: 'payment' }, [
      { field: 'files', name: 'facture.pdf', content: PDF },
      { field: 'files', name: 'programme.exe', content: 'MZ\u0000\u0001' },
      { field: 'files', name: 'note.txt', content: 'Vu avec le livreur.' },
      { field: 'camera', name: '', content: '' },
    ]);
    expect(sent.status).toBe(422);
    expectSoundPage(sent.html, 'fr');
    const said = textOf(sent.html);
    expect(said).toContain('« programme.exe » n’est pas d’un type accepté');
    expect(said).toContain('2 fichiers ont bien été ajoutés');
    expect(said).toContain('facture.pdf Facture ou paiement');

    const tasks = textOf(await sound(browser, '/complain/tasks'));
    expect(tasks).toContain('Tout ce qu’il faut est rempli');
    const check = await sound(browser, '/complain/check');
    expect(textOf(check)).toContain('Un remboursement, 1 549,90 €');
    const copy = await browser.open('/complain/check/copy.txt');
    expect(copy.headers.get('content-disposition')).toContain('attachment');
    expect(copy.html).toContain('La lampe est arrivée fendue.\r\n- mars 2026');

    await browser.open('/complain');
    await confirm(browser, 'lise@personnes.example');
    const filed = await browser.send('/complain/send');
    expect(filed.to).toMatch(/^\/complain\/sent\//);
    const confirmation = textOf(await sound(browser, filed.to ?? ''));
    expect(confirmation).toMatch(/Votre réclamation est envoyée Dossier ENT-\d{4}-/);
    expect(confirmation).toMatch(/Il a jusqu’au \p{L}+ \d+/u);
    expect((await browser.open(`/consumer/disputes/${filed.to?.split('/').at(-1)}`)).status).toBe(200);

    const { rows } = await house.query(
      `SELECT body, (SELECT count(*)::int FROM piece WHERE dispute_id = dispute_text.dispute_id) AS pieces,
         (SELECT name FROM person WHERE email = 'lise@personnes.example') AS name,
         (SELECT count(*)::int FROM complaint_draft) AS drafts FROM dispute_text`,
    );
    expect(rows).toEqual([
      {
        body: 'La lampe est arrivée fendue.\n\nDans l’ordre des dates :\n– mars 2026 : Commande payée',
        pieces: 2,
        name: 'Lise Ferrand',
        drafts: 0,
      },
    ]);
    expect((await browser.open('/complain/tasks')).to).toBe('/complain?no-draft');
  });

  test('is taken up on another device by its code, and by nothing that looks like it', async () => {
    const [first, second] = [portal.browser(), portal.browser()];
    await first.open('/complain');
    await first.send('/complain/begin');
    await first.open('/complain/facts');
    await first.send('/complain/facts', { statement: 'Une phrase à retrouver.' });
    const code = /class="key">([^<]+)</.exec(await sound(first, '/complain/tasks'))?.[1] ?? '';
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);

    const mistyped = await first.send('/complain/tasks/mail', { email: 'personne' });
    expect(mistyped.status).toBe(422);
    expectSoundPage(mistyped.html, 'fr');
    const asked = await first.send('/complain/tasks/mail', { email: 'Lise@Personnes.example' });
    expect(asked.to).toBe('/complain/tasks?mailed=yes#later');
    expect((await first.open('/rehearsal/mail?to=lise@personnes.example')).html).toContain(code);

    await second.open('/complain');
    const wrong = await second.send('/complain/resume', {
      code: code.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
    });
    expect(wrong.status).toBe(422);
    expectSoundPage(wrong.html, 'fr');
    expect((await second.send('/complain/resume', { code: code.toLowerCase().replaceAll('-', ' ') })).to).toBe(
      '/complain/tasks',
    );
    expect(await sound(second, '/complain/facts')).toContain('Une phrase à retrouver.');

    await first.open('/complain/tasks');
    await first.send('/complain/leave');
    expect((await first.open('/complain/facts')).to).toBe('/complain?no-draft');
    await second.open('/complain/tasks');
    await second.send('/complain/discard');
    await first.open('/complain');
    expect((await first.send('/complain/resume', { code })).status).toBe(422);
  });

  test('made before by letter opens the dispute at its own date, with its proof; a mistake loses neither file nor text', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Marc Olivier', email: 'marc@personnes.example' });
    await browser.open('/complain/earlier');
    expect((await browser.send('/complain/earlier', { made: 'yes' })).to).toBe('/complain/earlier/proof');
    expect((await browser.open('/complain/send')).to).toBe('/complain/check');
    await sound(browser, '/complain/earlier/proof');
    const day = (name: string, text: string) => {
      const [year = '', month = '', of = ''] = text.split('-');
      return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
    };
    const wrong = await browser.sendFiles(
      '/complain/earlier/proof',
      { ...day('sent', '2026-02-10'), ...day('answered', '2026-02-01') },
      [{ field: 'proof', name: 'lettre.pdf', content: PDF }],
    );
    expect(wrong.status).toBe(422);
    expectSoundPage(wrong.html, 'fr');
    expect(textOf(wrong.html)).toContain('La réponse ne peut pas être plus ancienne');
    expect(textOf(wrong.html)).toContain('Preuve jointe : lettre.pdf');
    const right = { ...day('sent', '2026-02-10'), ...day('answered', '2026-02-20') };
    expect((await browser.sendFiles('/complain/earlier/proof', right, [])).to).toBe('/complain/tasks');
    await confirm(browser, 'marc@personnes.example');
    const filed = await browser.send('/complain/send');
    expect(textOf(await sound(browser, filed.to ?? ''))).toContain('Vous pouvez saisir le médiateur dès maintenant');
  });

  test('to a merchant whom nobody knew makes an entry that nobody has claimed', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Ana Costa', email: 'ana@personnes.example' });
    await sound(browser, '/complain/merchant/new');
    const entry = {
      name: 'Serrurerie du Canal',
      country: 'FR',
      registration: '552 100 554',
      street: '8 quai de Valmy',
      postcode: '75010',
      city: 'Paris',
    };
    const wrong = await browser.send('/complain/merchant/new', {
      ...entry,
      registration: '552100553',
      email: 'pas une adresse',
    });
    expect(wrong.status).toBe(422);
    expectSoundPage(wrong.html, 'fr');
    expect(wrong.html).toContain('value="Serrurerie du Canal"');
    expect((await browser.send('/complain/merchant/new', entry)).to).toBe('/complain/tasks');
    await confirm(browser, 'ana@personnes.example');
    expect((await browser.send('/complain/send')).to).toMatch(/^\/complain\/sent\//);
    const { rows } = await house.query(`SELECT name, claimed_at FROM merchant WHERE siren = '552100554'`);
    expect(rows).toEqual([{ name: 'Serrurerie du Canal', claimed_at: null }]);
  });

  test('to a merchant whose number is not found is sent to its name and address', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Luc Petit', email: 'luc@personnes.example' });
    const entry = { name: 'Pose Express', country: 'FR', street: '2 rue Basse', postcode: '59000', city: 'Lille' };
    const wrong = await browser.send('/complain/merchant/new', entry);
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.html)).toContain('cochez « Je ne trouve pas ce numéro »');
    expect((await browser.send('/complain/merchant/new', { ...entry, unknown: 'yes' })).to).toBe('/complain/tasks');
    expect(textOf(await sound(browser, '/complain/check'))).toContain('Pose Express 2 rue Basse');
    await sound(browser, '/complain/merchant');
    await confirm(browser, 'luc@personnes.example');
    const filed = (await browser.send('/complain/send')).to ?? '';
    expect(filed).toMatch(/^\/complain\/sent\//);
    const { rows } = await house.query(
      `SELECT merchant.registration, count(*)::int AS disputes FROM merchant JOIN dispute_sight AS sight ON sight.merchant_id = merchant.id
       WHERE merchant.name = 'Pose Express' AND sight.side = 'merchant' GROUP BY merchant.id`,
    );
    expect(rows).toEqual([{ registration: null, disputes: 1 }]);
  });

  test('to a merchant of another State whose law is held is a dispute under that law', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Max Roux', email: 'max@personnes.example' });
    await browser.send('/complain/merchant/new', {
      ...{ name: 'Muebles Sol', country: 'ES', registration: 'B12345674' },
      ...{ street: 'Calle Mayor 1', postcode: '28013', city: 'Madrid' },
    });
    expect(textOf(await sound(browser, '/complain/check'))).toContain(
      'Muebles Sol NIF B12345674 Calle Mayor 1 28013 Madrid Espagne',
    );
    await confirm(browser, 'max@personnes.example');
    expect((await browser.send('/complain/send')).to).toMatch(/^\/complain\/sent\//);
    const { rows } = await house.query(
      `SELECT jurisdiction, registration, postal_address ->> 'country' AS country FROM merchant WHERE name = 'Muebles Sol'`,
    );
    expect(rows).toEqual([{ jurisdiction: 'ES', registration: 'B12345674', country: 'ES' }]);
  });

  test('to a merchant of a State whose law is not held is not carried: the page says what remains, and the draft is kept', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Eva Blanc', email: 'eva@personnes.example' });
    const entry = {
      name: 'Laden',
      country: 'DE',
      registration: 'HRB 12345',
      street: 'Markt 1',
      postcode: '10115',
      city: 'Berlin',
    };
    const { to } = await browser.send('/complain/merchant/new', entry);
    expect(to).toBe('/complain/merchant/abroad?in=DE');
    const page = textOf(await sound(browser, to ?? ''));
    expect(page).toContain('Pays du professionnel : Allemagne');
    expect(page).toContain('Centre européen des consommateurs');
    expect(textOf(await sound(browser, '/complain/tasks'))).toContain('Le professionnel fait');
    expect(textOf(await sound(browser, '/complain/merchant/abroad?in=US'))).not.toContain('Centre européen');
    const { rows } = await house.query(`SELECT 1 FROM merchant WHERE name = 'Laden'`);
    expect(rows).toEqual([]);
  });

  test('written by a representative is confirmed by the consumer; the representative then follows it', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Odette Roy', email: 'odette@personnes.example' });
    await sound(browser, '/complain/representative');
    expect((await browser.send('/complain/representative', { who: 'i-write' })).to).toBe(
      '/complain/representative/mandate',
    );
    await sound(browser, '/complain/representative/mandate');
    const mandate = { name: 'Paul Roy', email: 'paul@personnes.example', capacity: 'relative' };
    const file = { field: 'file', name: 'mandat.pdf', content: PDF };
    expect((await browser.sendFiles('/complain/representative/mandate', mandate, [file])).to).toBe('/complain/tasks');

    await confirm(browser, 'paul@personnes.example');
    expect(textOf(await sound(browser, '/complain/send'))).toContain('ne peut pas envoyer la réclamation à la place');
    expect((await browser.send('/complain/send')).to).toBe('/complain/send');
    await browser.open('/complain/send');
    await browser.send('/sign-out');

    await confirm(browser, 'odette@personnes.example');
    const filed = await browser.send('/complain/send');
    expect(filed.to).toMatch(/^\/complain\/sent\//);
    const { rows } = await house.query(`SELECT email FROM dispute_party WHERE kind = 'representative'`);
    expect(rows).toEqual([{ email: 'paul@personnes.example' }]);
  });

  test('sent twice is one dispute', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Deux Fois', email: 'deux@personnes.example' });
    await confirm(browser, 'deux@personnes.example');
    const { rows: drafts } = await house.query('SELECT * FROM complaint_draft');
    const cookies = new Map(browser.cookies);
    const first = await browser.send('/complain/send');
    // The programs stopped before the draft was erased, and the browser asks again.
    for (const { id, secret_digest, content, expires_on, begun_at } of drafts) {
      await house.query('INSERT INTO complaint_draft VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [
        id,
        secret_digest,
        content,
        expires_on,
        begun_at,
      ]);
    }
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    await browser.open('/complain/send');
    expect((await browser.send('/complain/send')).to).toBe(first.to);
  });

  test('asks the database as much when much was written as when nothing was', async () => {
    const browser = portal.browser();
    await browser.open('/complain');
    await browser.send('/complain/begin');
    const pages = ['/complain', '/complain/tasks', ...PARTS.map((part) => `/complain/${part}`), '/complain/check'];
    const count = async () => {
      const counts: number[] = [];
      for (const path of pages) counts.push(await statementsDuring(() => sound(browser, path)));
      return counts;
    };
    const bare = await count();
    await browser.open('/complain/facts');
    for (const month of ['1', '2', '3', '4', '5', '6']) {
      const event = { 'event-month': month, 'event-year': '2025', what: 'Un appel', add: '1' };
      await browser.send('/complain/facts', { statement: 'Encore.', ...event });
    }
    const files = ['a', 'b', 'c', 'd'].map((name) => ({
      field: 'files',
      name: `${name}.txt`,
      content: `Pièce ${name}`,
    }));
    await browser.open('/complain/pieces');
    expect((await browser.sendFiles('/complain/pieces', { kind: 'photo' }, files)).to).toBe('/complain/pieces');
    expect(await count()).toEqual(bare);
    for (const asked of bare) expect(asked).toBe(1);
  });
});

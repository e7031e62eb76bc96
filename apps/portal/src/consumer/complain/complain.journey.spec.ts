import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confirm, fillIn, openComplaints, sound, textOf } from '../../testing/complaining.ts';
import { expectSoundPage } from '../../testing/draw.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { PARTS } from './progress.ts';

type Opened = Awaited<ReturnType<typeof openComplaints>>;
let portal: Opened['portal'];
let db: Opened['db'];
let close: Opened['close'];

beforeAll(async () => {
  ({ portal, db, close } = await openComplaints());
});
afterAll(() => close());

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

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

    const { rows } = await db.query(
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
    const { rows } = await db.query(`SELECT email FROM dispute_party WHERE kind = 'representative'`);
    expect(rows).toEqual([{ email: 'paul@personnes.example' }]);
  });

  test('sent twice is one dispute', async () => {
    const browser = portal.browser();
    await fillIn(browser, { name: 'Deux Fois', email: 'deux@personnes.example' });
    await confirm(browser, 'deux@personnes.example');
    const { rows: drafts } = await db.query('SELECT * FROM complaint_draft');
    const cookies = new Map(browser.cookies);
    const first = await browser.send('/complain/send');
    // The programs stopped before the draft was erased, and the browser asks again.
    for (const { id, secret_digest, content, expires_on, begun_at } of drafts) {
      await db.query('INSERT INTO complaint_draft VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [
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

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confirm, fillIn, openComplaints, sound, textOf } from '../../../testing/complaining.ts';
import { expectSoundPage } from '../../../testing/draw.ts';

type Opened = Awaited<ReturnType<typeof openComplaints>>;
let portal: Opened['portal'];
let db: Opened['db'];
let close: Opened['close'];

beforeAll(async () => {
  ({ portal, db, close } = await openComplaints());
});
afterAll(() => close());

describe('a complaint to a merchant', () => {
  test('whom nobody knew makes an entry that nobody has claimed', async () => {
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
    const { rows } = await db.query(`SELECT name, claimed_at FROM merchant WHERE siren = '552100554'`);
    expect(rows).toEqual([{ name: 'Serrurerie du Canal', claimed_at: null }]);
  });

  test('whose number is not found is sent to its name and address', async () => {
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
    const { rows } = await db.query(
      `SELECT merchant.registration, count(*)::int AS disputes FROM merchant JOIN dispute_side_view AS sight ON sight.merchant_id = merchant.id
       WHERE merchant.name = 'Pose Express' AND sight.side = 'merchant' GROUP BY merchant.id`,
    );
    expect(rows).toEqual([{ registration: null, disputes: 1 }]);
  });

  test('of another State whose law is held is a dispute under that law', async () => {
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
    const { rows } = await db.query(
      `SELECT jurisdiction, registration, postal_address ->> 'country' AS country FROM merchant WHERE name = 'Muebles Sol'`,
    );
    expect(rows).toEqual([{ jurisdiction: 'ES', registration: 'B12345674', country: 'ES' }]);
  });

  test('of a State whose law is not held is not carried: the page says what remains, and the draft is kept', async () => {
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
    const { rows } = await db.query(`SELECT 1 FROM merchant WHERE name = 'Laden'`);
    expect(rows).toEqual([]);
  });
});

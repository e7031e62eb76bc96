import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  belongs,
  type DatabaseFixture,
  insertOrganisations,
  openDatabaseFixture,
} from '../testing/database-fixture.ts';

let db: DatabaseFixture;
let merchantId: string;
let bodyId: string;

beforeAll(async () => {
  db = await openDatabaseFixture();
  ({ merchantId, bodyId } = await insertOrganisations(db.superuser));
});
afterAll(() => db.close());

const paris = { lines: ['2 rue Neuve'], postcode: '69001', city: 'Lyon', country: 'FR' };

describe('finding a merchant', () => {
  test.each([
    { name: 'electro menager coeur'.slice(0, 7) },
    { name: 'ÉLECTRO-MÉNAGER' },
    { name: 'du cœur' },
    { siren: '732 829 320' },
    { siren: '73282932000074' },
    { website: 'electro.example' },
    { website: 'http://electro.example/produits?q=1' },
  ])('%p leads to it', async (search) => {
    expect((await db.directory.merchants(search)).merchants.map((found) => found.id)).toEqual([merchantId]);
  });

  test.each([
    { name: 'zzz' },
    { siren: '732829321' },
    { website: 'autre.example' },
    { name: 'electro', website: 'autre.example' },
  ])('%p leads nowhere', async (search) => {
    expect((await db.directory.merchants(search)).merchants).toEqual([]);
  });

  test('signs that mean something to the database mean nothing here', async () => {
    expect((await db.directory.merchants({ name: 'elec%ger' })).merchants).toEqual([]);
  });

  test('a long list is turned page by page, each merchant once, in order', async () => {
    const sirens = ['111111118', '222222226', '333333334', '444444442', '555555556', '666666664', '777777772'];
    for (const [index, siren] of sirens.entries()) {
      await db.superuser.query(`INSERT INTO merchant (siren, name, postal_address) VALUES ($1, $2, '{}')`, [
        siren,
        `Chaîne ${index % 2 === 0 ? 'Éa' : 'ea'}`,
      ]);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await db.directory.merchants({ name: 'chaine', limit: 3, ...(after && { after }) });
      seen.push(...page.merchants.map((merchant) => merchant.registration ?? ''));
      after = page.next;
    } while (after !== undefined);
    expect(seen.toSorted()).toEqual(sirens);
  });

  test('a cursor that is none of ours begins at the beginning', async () => {
    const page = await db.directory.merchants({ name: 'electro', after: 'bm90IG91cnM' });
    expect(page.merchants).toHaveLength(1);
  });
});

describe('naming a merchant nobody named before', () => {
  test('a signed-in person adds it, unclaimed; naming it again changes nothing', async () => {
    const { personId } = await db.enter('claire@exemple.fr');
    const first = await db.directory.nameMerchant(personId, {
      registration: '542 051 180',
      name: 'Boutique',
      postalAddress: paris,
    });
    const again = await db.directory.nameMerchant(personId, {
      registration: '542051180',
      name: 'Autre nom',
      postalAddress: paris,
    });
    expect(first).toMatchObject({ siren: '542051180', name: 'Boutique', claimedAt: null });
    expect(again).toEqual(first);
  });

  test('a wrong SIREN is refused here and by the database', async () => {
    const { personId } = await db.enter('claire2@exemple.fr');
    await expect(
      db.directory.nameMerchant(personId, { registration: '542051181', name: 'X', postalAddress: paris }),
    ).rejects.toThrow('Not the number of a register');
    await expect(
      db.superuser.query(`INSERT INTO merchant (siren, name, postal_address) VALUES ('542051181', 'X', '{}')`),
    ).rejects.toMatchObject({ constraint: 'merchant_siren_valid' });
  });
});

describe('naming a merchant whose number is not known', () => {
  const madrid = { lines: ['Calle Mayor 1'], postcode: '28013', city: 'Madrid', country: 'ES' };

  test('its name and its address name it once; another address is another merchant', async () => {
    const { personId } = await db.enter('odile@exemple.fr');
    const { personId: another } = await db.enter('remi@exemple.fr');
    const first = await db.directory.nameMerchant(personId, { name: 'Chez Léon', postalAddress: paris });
    const again = await db.directory.nameMerchant(another, { name: 'CHEZ LEON', postalAddress: { ...paris } });
    const elsewhere = await db.directory.nameMerchant(another, {
      name: 'Chez Léon',
      postalAddress: { ...paris, city: 'Bron' },
    });
    expect(first).toMatchObject({ registration: null, jurisdiction: 'FR', claimedAt: null });
    expect(again.id).toBe(first.id);
    expect(elsewhere.id).not.toBe(first.id);
  });

  test('one of another State has the number of its own register, and is of that State', async () => {
    const { personId } = await db.enter('ines@exemple.fr');
    const named = { name: 'Tienda', registration: ' B-12  345 674 ', postalAddress: madrid };
    const first = await db.directory.nameMerchant(personId, named);
    expect(first).toMatchObject({ jurisdiction: 'ES', registration: 'B-12 345 674', siren: null });
    expect((await db.directory.nameMerchant(personId, { ...named, name: 'Otra' })).id).toBe(first.id);
  });

  test('the database keeps a SIREN for France, and the number of another register for the others', async () => {
    const wrong = (columns: string, values: string) =>
      db.superuser.query(`INSERT INTO merchant (name, postal_address, ${columns}) VALUES ('X', '{}', ${values})`);
    await expect(wrong('jurisdiction, siren', `'ES', '542051180'`)).rejects.toMatchObject({
      constraint: 'merchant_number_of_its_state',
    });
    await expect(wrong('jurisdiction, foreign_number', `'FR', 'B1'`)).rejects.toMatchObject({
      constraint: 'merchant_number_of_its_state',
    });
  });
});

describe('to whom a merchant is affiliated', () => {
  test('on each day of the affiliation, both ends included, and on no other', async () => {
    await db.superuser.query(
      `INSERT INTO affiliation (merchant_id, body_id, from_on, to_on, committed) VALUES ($1, $2, '2026-01-01', '2026-03-31', true)`,
      [merchantId, bodyId],
    );
    const on = async (day: string) =>
      (await db.directory.affiliationsOn(merchantId, day)).map((found) => found.body.name);
    expect(await on('2025-12-31')).toEqual([]);
    expect(await on('2026-01-01')).toEqual(['Médiation Essai']);
    expect(await on('2026-03-31')).toEqual(['Médiation Essai']);
    expect(await on('2026-04-01')).toEqual([]);
    const [found] = await db.directory.affiliationsOn(merchantId, '2026-02-01');
    expect(found).toMatchObject({ fromOn: '2026-01-01', toOn: '2026-03-31', committed: true, bodyId });
  });
});

describe('what the database itself refuses', () => {
  test('a stranger sees no person, and nobody sees another', async () => {
    await db.enter('marc@exemple.fr');
    const { personId } = await db.enter('lea@exemple.fr');
    expect(await db.web.query('SELECT * FROM person')).toEqual([]);
    const seen = await db.web.transaction(async (tx) => {
      await tx.query(`SELECT set_config('entente.person', $1, true)`, [personId]);
      return tx.query('SELECT email FROM person');
    });
    expect(seen).toEqual([{ email: 'lea@exemple.fr' }]);
  });

  test('the role that reads files cannot read sessions, and the role of sign-in cannot read people', async () => {
    await expect(db.web.query('SELECT * FROM auth.session')).rejects.toThrow('permission denied for schema auth');
    const { default: pg } = await import('pg');
    const auth = new pg.Client(db.database.auth);
    await auth.connect();
    for (const table of ['person', 'membership', 'merchant']) {
      await expect(auth.query(`SELECT * FROM public.${table}`)).rejects.toThrow('permission denied');
    }
    await auth.end();
  });

  test('an agent does not change the entry of the merchant; an owner does', async () => {
    await belongs(db.superuser, 'agent@electro.example', { merchantId, role: 'agent' });
    await belongs(db.superuser, 'patron@electro.example', { merchantId, role: 'owner' });
    const change = async (email: string) => {
      const { personId } = await db.enter(email);
      return db.web.transaction(async (tx) => {
        await tx.query(`SELECT set_config('entente.person', $1, true)`, [personId]);
        const [, changed]: [unknown, number] = await tx.query(
          `UPDATE merchant SET sector = 'appliances' WHERE id = $1`,
          [merchantId],
        );
        return changed;
      });
    };
    expect(await change('agent@electro.example')).toBe(0);
    expect(await change('patron@electro.example')).toBe(1);
  });
});

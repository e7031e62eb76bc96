import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enter, write } from './support/keyboard.ts';
import { signIn } from './support/person.ts';
import { faultsOf, sticksOut } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

const KARIM = 'karim.benali@personnes.example';
const CAMILLE = 'camille.moreau@personnes.example';
const NADIA = 'nadia.perrin@atelier-boussole.example';

/** Several people, programs and a browser share the machine: a guard, not a measure. */
const PATIENCE = 300_000;

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 240_000);
afterAll(() => stack.close());

/** From one's own space to the dispute of which this is said. */
async function openDispute(page: Page, said: RegExp): Promise<string> {
  await page.goto('/account');
  await page.locator('.dispute > li', { hasText: said }).first().locator('h3 a').click();
  return new URL(page.url()).pathname;
}

async function sound(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
}

const read = (page: Page) => page.innerText('main');

describe('a consumer to whom nobody answered', () => {
  test(
    'asks the mediator on a telephone, by keyboard, with nothing to type again, and once',
    async () => {
      const context = await stack.enter({ width: 360, script: true });
      const page = await signIn(context, KARIM);
      const here = await openDispute(page, /n’a pas répondu dans le délai/);
      expect(await read(page)).toContain('Vous pouvez saisir le médiateur, gratuitement');
      await sound(page);
      await enter(page, '.one-thing a');
      await page.waitForURL(`**${here}/refer`);
      expect(await read(page)).toContain('son silence a été constaté');
      await sound(page);
      await write(page, 'textarea[name="statement"]', 'L’acompte était de 640 euros.');
      await enter(page, 'main form button[type="submit"]');
      await page.waitForURL((url) => url.pathname === here);
      expect(await read(page)).toContain('C’est au médiateur d’agir');
      expect(await read(page)).toContain('L’acompte était de 640 euros.');
      await sound(page);
      await page.goto(`${here}/record`);
      expect((await read(page)).match(/Le médiateur a reçu la demande/g)).toHaveLength(1);
      await context.close();
    },
    PATIENCE,
  );

  test(
    'keeps the letters, can tell a true one from a false one, and has the dates in a calendar',
    async () => {
      const context = await stack.enter({ script: true });
      const page = await signIn(context, KARIM);
      const here = await openDispute(page, /Le médiateur propose une solution/);
      const link = await page.locator('.notice-ways a', { hasText: 'Télécharger' }).first().getAttribute('href');
      const letter = Buffer.from(await (await context.request.get(link ?? '')).body());
      expect(letter.subarray(0, 5).toString()).toBe('%PDF-');
      const picture = await page.locator('.notice-picture img').first().getAttribute('src');
      expect((await context.request.get(picture ?? '')).headers()['content-type']).toBe('image/webp');
      const check = async (buffer: Buffer) => {
        await page.goto(`${here}/letters`);
        await page.setInputFiles('input[name="file"]', { name: 'lettre.pdf', mimeType: 'application/pdf', buffer });
        await page.click('main form[enctype] button');
        await page.waitForURL(/digest=/);
        await page.waitForSelector('#result');
        return read(page);
      };
      expect(await check(letter)).toContain('C’est bien le document');
      await sound(page);
      const forged = Buffer.from(letter);
      forged[forged.length - 10] = (forged[forged.length - 10] ?? 0) ^ 1;
      expect(await check(forged)).toContain('n’est aucun des documents de ce dossier');
      const calendar = await (await context.request.get(`${here}/calendar.ics`)).text();
      expect(calendar).toContain('BEGIN:VCALENDAR');
      expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1);
      await context.close();
    },
    PATIENCE,
  );
});

describe('a consumer who is refused something', () => {
  test(
    'reads which file was refused and why, keeps the others, and what is confided stays with the mediator',
    async () => {
      const context = await stack.enter();
      const page = await signIn(context, CAMILLE);
      const here = await openDispute(page, /Le médiateur examine le dossier/);
      await page.goto(`${here}/pieces`);
      await page.setInputFiles('input[name="file"]', [
        { name: 'releve-temperatures.txt', mimeType: 'text/plain', buffer: Buffer.from('Lundi : 12 degrés.\n') },
        {
          name: 'programme.exe',
          mimeType: 'application/x-msdownload',
          buffer: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000', 'latin1'),
        },
      ]);
      await page.click('#add button[type="submit"]');
      expect(await page.innerText('.govuk-error-summary')).toMatch(/«\sprogramme\.exe\s» n’a pas été ajouté/);
      expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe('#file');
      expect(await read(page)).toContain('releve-temperatures.txt');

      await page.goto(here);
      await page.click('summary:has-text("Faire une autre offre")');
      await page.fill('textarea[name="statement"]', 'Un échange contre le même modèle me conviendrait.');
      await page.fill('input[name="amountCents"]', 'beaucoup');
      await page.click('form:has(input[name="amountCents"]) button[type="submit"]');
      expect(await page.innerText('.govuk-error-summary')).toContain('nombre');
      expect(await page.inputValue('textarea[name="statement"]')).toContain('Un échange contre le même modèle');

      const secret = 'Je prendrais aussi un avoir, mais ne le dites pas.';
      await page.goto(`${here}/private`);
      await page.fill('textarea[name="statement"]', secret);
      await page.click('#write button');
      expect(await read(page)).toContain(secret);
      const other = await stack.enter();
      const theirs = await signIn(other, NADIA, here.replace('consumer', 'merchant'));
      const text = await theirs.innerText('body');
      expect(text).toContain('Le médiateur examine le dossier');
      expect(text).not.toContain(secret);
      expect((await other.request.get(`${here}/private`)).status()).toBe(404);
      await page.goto(`${here}/seen`);
      expect(await read(page)).toContain('Atelier Boussole');
      await Promise.all([context.close(), other.close()]);
    },
    PATIENCE,
  );
});

describe('when something breaks midway', () => {
  test(
    'somebody who acted first is told of, with what changed; a session that ended loses no words',
    async () => {
      const [one, two] = [await stack.enter(), await stack.enter()];
      const page = await signIn(one, CAMILLE);
      const here = await openDispute(page, /Le professionnel a répondu/);
      const elsewhere = await signIn(two, CAMILLE, here);
      await elsewhere.click('button:has-text("Accepter cette réponse")');
      await elsewhere.waitForURL((url) => url.pathname === here);
      expect(await elsewhere.innerText('main')).toContain('Aucune démarche n’est attendue de vous');
      await page.click('button:has-text("Cette réponse ne me convient pas")');
      expect(await page.innerText('h1')).toBe('Quelqu’un a agi avant vous');
      expect(await read(page)).toContain('Le consommateur a accepté la réponse du professionnel');
      await page.click('main a.govuk-button');
      expect(new URL(page.url()).pathname).toBe(here);

      const examined = await openDispute(page, /Le médiateur examine le dossier/);
      await page.goto(`${examined}/messages`);
      const words = 'Voici la facture que vous demandiez, avec la date de livraison.';
      await page.fill('textarea[name="statement"]', words);
      await endOtherSessions(elsewhere);
      await page.click('#write button');
      expect(page.url()).toContain(`${examined}/messages`);
      expect(await read(page)).toContain(words);
      expect(await page.locator('main a.govuk-button').getAttribute('href')).toContain('/sign-in?next=');
      await Promise.all([one.close(), two.close()]);
    },
    PATIENCE,
  );
});

async function endOtherSessions(page: Page): Promise<void> {
  await page.goto('/account');
  await page.click('button:has-text("Fermer toutes les autres")');
  await page.waitForURL((url) => url.pathname === '/account');
}

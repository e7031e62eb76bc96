import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { faultsOf, sticksOut } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 180_000);
afterAll(() => stack.close());

/** Sends the form that holds this button, and waits for what comes of it. */
async function press(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: words }).first().click();
  await page.waitForLoadState('load');
}

/** A link, whether it looks like one or like a button. */
async function follow(page: Page, words: string): Promise<void> {
  await page.locator('main a', { hasText: words }).first().click();
  await page.waitForLoadState('load');
}

const words = async (page: Page) =>
  ((await page.getByRole('main').textContent()) ?? '').replace(/[\s\u00a0\u202f]+/g, ' ');

/** A page as it comes: for everybody, and at the width of a narrow telephone. */
async function sound(page: Page): Promise<void> {
  expect([page.url(), await faultsOf(page)]).toEqual([page.url(), []]);
  expect(await sticksOut(page)).toBe(false);
}

const spent = new Set<string>();

/** The code of the newest mail that has not served yet. */
async function enterCode(page: Page, email: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const mails = await (await page.context().request.get(`/rehearsal/mail?to=${encodeURIComponent(email)}`)).text();
    const codes =
      mails
        .replace(/<head>[\s\S]*<\/head>/, '')
        .replace(/<[^>]+>/g, ' ')
        .match(/\b\d{6}\b/g) ?? [];
    const code = codes.find((one) => !spent.has(one));
    if (code !== undefined) {
      spent.add(code);
      await page.fill('#code', code);
      await page.click('main button[type="submit"]');
      await page.waitForURL(/\/complain\/send/);
      return;
    }
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`No code reached ${email}.`);
}

async function begin(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/complain');
  await press(page, 'Commencer');
  return page;
}

/** What must be said before anything can be sent. */
async function fillIn(page: Page, name: string, email: string): Promise<void> {
  await follow(page, 'Le professionnel');
  await page.fill('#q', 'boussole');
  await press(page, 'Chercher');
  await press(page, /^Choisir/);
  await follow(page, 'Ce qui s’est passé');
  await page.fill('#statement', 'La lampe est arrivée fendue. J’ai appelé deux fois, on m’a dit d’attendre.');
  await press(page, 'Enregistrer et continuer');
  await follow(page, 'Ce que vous demandez');
  await page.check('#refund');
  await page.fill('#amount-refund', '549');
  await press(page, 'Enregistrer et continuer');
  await follow(page, 'Avez-vous déjà écrit au professionnel');
  await page.check('input[value="no"]');
  await press(page, 'Enregistrer et continuer');
  await page.locator('main a[href="/complain/you"]').click();
  await page.fill('#name', name);
  await page.fill('#email', email);
  await press(page, 'Enregistrer et continuer');
}

describe('a consumer files a complaint', () => {
  test('happy: from the first question to the confirmation, on a telephone, with the account last', async () => {
    const context = await stack.enter({ width: 360, script: true });
    const page = await context.newPage();
    await page.goto('/');
    await follow(page, 'Faire une réclamation');
    for (const answer of ['private', 'purchase', 'france', 'no', 'no']) {
      await sound(page);
      await page.check(`input[type="radio"][value="${answer}"]`);
      await press(page, 'Continuer');
    }
    expect(await page.title()).toContain('Écrivez au professionnel maintenant');
    await sound(page);
    await press(page, 'Écrire ma réclamation');
    await fillIn(page, 'Noé Garnier', 'noe.garnier@personnes.example');

    await follow(page, 'Ce qui s’est passé');
    await page.fill('#event-month', '3');
    await page.fill('#event-year', '2026');
    await page.fill('#what', 'Commande payée sur le site');
    await press(page, 'Ajouter cet événement');
    expect(await words(page)).toContain('Mars 2026');
    await press(page, 'Enregistrer et continuer');

    await follow(page, 'Vos pièces');
    const invoice = join(stack.folder, 'facture.pdf');
    writeFileSync(invoice, '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
    await page.setInputFiles('#files', invoice);
    await page.getByRole('main').getByRole('button', { name: 'Ajouter' }).click();
    await page.getByText('Une pièce jointe').waitFor();
    await sound(page);
    await follow(page, 'Continuer');

    await follow(page, 'Relire avant d’envoyer');
    expect(await words(page)).toContain('Un remboursement, 549,00 €');
    await sound(page);
    await follow(page, 'Continuer vers l’envoi');
    await sound(page);
    await press(page, 'Recevoir le code');
    await enterCode(page, 'noe.garnier@personnes.example');
    await sound(page);
    await press(page, 'Envoyer la réclamation');
    const told = await words(page);
    expect(told).toContain('Votre réclamation est envoyée');
    expect(told).toMatch(/Il a jusqu’au \p{L}+ \d+/u);
    await sound(page);
    await follow(page, 'Voir mon dossier');
    expect(await words(page)).toContain('Atelier Boussole');
    await context.close();
  }, 240_000);

  test('refused: is told what is refused, where, and loses nothing of the rest', async () => {
    const context = await stack.enter({ script: true });
    const page = await begin(context);
    await page.goto('/complain/facts');
    await page.fill('#statement', 'Ce que je veux garder.');
    await page.fill('#event', '31');
    await page.fill('#event-month', '2');
    await page.fill('#event-year', '2026');
    await page.fill('#what', 'Un jour qui n’existe pas');
    await press(page, 'Enregistrer et continuer');
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await page.inputValue('#statement')).toBe('Ce que je veux garder.');
    expect(await page.inputValue('#what')).toBe('Un jour qui n’existe pas');
    await page.getByRole('link', { name: /^Écrivez au moins le mois/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('event');
    await sound(page);

    await page.goto('/complain/pieces');
    const [program, note] = [join(stack.folder, 'programme.pdf'), join(stack.folder, 'note.txt')];
    writeFileSync(program, Buffer.from([0x4d, 0x5a, 0, 1]));
    writeFileSync(note, 'Vu avec le livreur.');
    await page.setInputFiles('#files', [program, note]);
    await page.getByRole('main').getByRole('button', { name: 'Ajouter' }).click();
    await page.getByText('Une pièce jointe').waitFor();
    expect(await words(page)).toContain('« programme.pdf » n’est pas d’un type accepté');
    expect(await words(page)).toContain('note.txt');
    await sound(page);

    await page.goto('/complain/send');
    expect(new URL(page.url()).pathname).toBe('/complain/check');
    expect(await words(page)).toContain('Il manque encore');
    await sound(page);
    await context.close();
  }, 120_000);

  test('broken midway: goes on with another device when the first is lost, and with a new code when the session has ended', async () => {
    const first = await stack.enter();
    const page = await begin(first);
    await fillIn(page, 'Iris Colin', 'iris.colin@personnes.example');
    const code = ((await page.locator('.key').textContent()) ?? '').trim();
    await first.close();

    const second = await stack.enter({ width: 360 });
    const again = await second.newPage();
    await again.goto('/complain/tasks');
    expect(await words(again)).toContain('Il n’y a pas de brouillon ouvert sur cet appareil');
    await again.fill('#code', code.toLowerCase().replaceAll('-', ' '));
    await press(again, 'Reprendre');
    await follow(again, 'Relire avant d’envoyer');
    expect(await words(again)).toContain('La lampe est arrivée fendue');
    await follow(again, 'Continuer vers l’envoi');
    await press(again, 'Recevoir le code');
    await enterCode(again, 'iris.colin@personnes.example');

    // Signed out in another tab: the form is refused, the draft is not lost.
    const tab = await second.newPage();
    await tab.goto('/account');
    await tab.getByRole('banner').getByRole('button', { name: 'Se déconnecter' }).click();
    await tab.waitForLoadState('load');
    await press(again, 'Envoyer la réclamation');
    expect(await words(again)).toContain('Rien n’a été enregistré');
    await again.goto('/complain/send');
    await press(again, 'Recevoir le code');
    await enterCode(again, 'iris.colin@personnes.example');
    await press(again, 'Envoyer la réclamation');
    expect(await words(again)).toContain('Votre réclamation est envoyée');
    await second.close();
  }, 240_000);
});

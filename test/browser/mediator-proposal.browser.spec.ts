import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, enter, write } from './support/keyboard.ts';
import { mailedCode, secondCode, signIn } from './support/person.ts';
import { faultsOf, sticksOut } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

const MATHILDE = 'mathilde.aubry@mediation-exemple.example';
const CAMILLE = 'camille.moreau@personnes.example';
const NADIA = 'nadia.perrin@atelier-boussole.example';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 180_000);
afterAll(() => stack.close());

test('by keyboard alone, a mediator signs in, decides on a request from the queue, and reads every letter before it leaves', async () => {
  const context = await stack.enter({ lang: 'en', script: true });
  const page = await context.newPage();
  // Her own language is French; she asks for the pages in English.
  await page.goto(`/sign-in?next=${encodeURIComponent('/mediator?lang=en')}`);
  await write(page, 'input[name="email"]', MATHILDE);
  await enter(page, 'main form button[type="submit"]');
  await write(page, 'input[name="code"]', await mailedCode(context, MATHILDE));
  await enter(page, 'main form button[type="submit"]');
  await write(page, 'input[name="code"]', await secondCode(context, MATHILDE));
  await enter(page, 'main form button[type="submit"]');
  expect(new URL(page.url()).pathname).toBe('/mediator');

  await enter(page, '.piles a[href*="queue=to-assign"]');
  await enter(page, '.work-who a:has-text("Benali")');
  const here = new URL(page.url()).pathname;
  // She takes it in charge, and declares before she reads.
  await enter(page, 'main .panel form button');
  await enter(page, 'main .panel form button');
  await enter(page, '.case-tabs .tab-admissibility');
  await choose(page, 'ground', '5');
  await write(page, '#reasons', 'La location relève d’un autre secteur que le nôtre.');
  await enter(page, '#reject ~ form button');
  expect(await page.textContent('.letter')).toContain('La location relève d’un autre secteur que le nôtre.');
  expect([await faultsOf(page), await sticksOut(page)]).toEqual([[], false]);
  await enter(page, '.advance form:nth-of-type(1) button');
  expect(new URL(page.url()).pathname).toContain(here);
  expect(await page.textContent('main')).toMatch(/rejected on ground 5/i);

  await enter(page, '.case-back a');
  await enter(page, '.piles a[href*="queue=examination"]');
  await enter(page, '.work-who a:has-text("Moreau")');
  await enter(page, '.case-tabs .tab-proposal');
  await write(page, '#solution', 'Le professionnel verse 400 euros.');
  await write(page, '#reasons', 'L’appareil ne refroidit pas.');
  await choose(page, 'sense', 'partial');
  await enter(page, 'form:has(#solution) button');
  expect(await page.locator('.letter').count()).toBe(2);
  expect([await faultsOf(page), await sticksOut(page)]).toEqual([[], false]);
  await enter(page, '.advance form:nth-of-type(2) button');
  expect(await page.inputValue('#solution')).toBe('Le professionnel verse 400 euros.');
  await context.close();
}, 240_000);

/** The dispute under examination between Camille Moreau and Atelier Boussole, found as the mediator would. */
async function openExamined(page: Page): Promise<string> {
  await page.goto('/mediator?queue=examination&q=Moreau');
  await page.click('.work-who a');
  return new URL(page.url()).pathname;
}

test('a mediator hears one party apart, proposes, reads the letters before they leave, and both parties have them', async () => {
  const page = await signIn(await stack.enter({ width: 360 }), MATHILDE, '/mediator');
  const here = await openExamined(page);
  await page.click('text=À part : consommateur');
  expect(await page.textContent('#apart-line')).toContain(
    'Seuls Camille Moreau et Médiation Exemple peuvent lire ceci',
  );
  await page.fill('#statement', 'Accepteriez-vous quatre cents euros ?');
  await page.click('text=Envoyer à Camille Moreau seulement');
  expect(await page.textContent('.talk')).toContain('Accepteriez-vous quatre cents euros ?');
  expect(await sticksOut(page)).toBe(false);

  await page.goto(`${here}/proposal`);
  await page.fill('#amountCents', 'quatre cents');
  await page.click('text=Lire le courrier avant l’envoi');
  expect(await page.title()).toContain('Erreur');
  await page.fill('#solution', 'Le professionnel reprend l’appareil et verse 400 euros sous trente jours.');
  await page.fill('#amountCents', '400,00');
  await page.fill('#reasons', 'L’appareil ne refroidit pas, et il a tout de même servi.');
  await page.check('#sense-partial');
  await page.click('text=Lire le courrier avant l’envoi');
  const preview = (await page.textContent('main')) ?? '';
  for (const said of [
    'Vous êtes libre d’accepter ou de refuser cette proposition de solution',
    'n’exclut pas la possibilité d’un recours devant une juridiction',
    'peut être différente de la décision qui serait rendue par un juge',
    'Aperçu : ce courrier n’est pas envoyé',
    'Le professionnel reprend l’appareil',
  ]) {
    expect(preview.replaceAll('\u00a0', ' ')).toContain(said);
  }
  expect(await page.locator('.letter').count()).toBe(2);
  expect(preview).not.toContain('Accepteriez-vous');
  await page.click('text=Revenir et corriger');
  expect(await page.inputValue('#amountCents')).toBe('400,00');
  await page.click('text=Lire le courrier avant l’envoi');
  await page.click('text=Envoyer la proposition aux deux parties');
  expect(await page.textContent('main')).toContain('Pas encore de réponse');

  const id = here.split('/').at(-1);
  const camille = await signIn(await stack.enter(), CAMILLE, `/consumer/disputes/${id}`);
  expect(await camille.textContent('main')).toContain('reprend l’appareil');
  const nadia = await signIn(await stack.enter(), NADIA, `/merchant/disputes/${id}`);
  const seen =
    (await nadia.content()) + (await (await nadia.context().request.get(`/merchant/disputes/${id}/record`)).text());
  expect(seen).not.toContain('Accepteriez-vous');
}, 180_000);

test('every room of the dispute is sound in both languages, without script and on a phone', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const page = await signIn(await stack.enter({ lang, script: true }), MATHILDE, '/mediator');
    await page.goto(`/mediator?lang=${lang}`);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    const here = await openExamined(page).catch(() => '');
    const paths = [
      '/mediator',
      '/mediator/body',
      '/mediator/body/people',
      '/mediator/body/charter',
      '/mediator/body/merchants',
    ];
    const tabs =
      here === ''
        ? []
        : await page.locator('.case-tabs li a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const path of [...paths, ...tabs]) {
      await page.goto(path);
      expect([path, await faultsOf(page), await sticksOut(page)]).toEqual([path, [], false]);
    }
  }
}, 240_000);

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signIn } from './support/person.ts';
import { faultsOf } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

const MATHILDE = 'mathilde.aubry@mediation-exemple.example';
const OCTAVE = 'octave.renard@mediation-exemple.example';
const SACHA = 'sacha.nguyen@mediation-exemple.example';
const LOUISE = 'louise.garnier@mediation-exemple.example';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 180_000);
afterAll(() => stack.close());

describe('a mediator', () => {
  test('happy: a request is assigned, opens after the declaration, and is rejected on one ground with a letter read first', async () => {
    const sacha = await signIn(await stack.enter(), SACHA, '/mediator');
    await sacha.goto('/mediator?queue=to-assign');
    await sacha.click('text=Attribuer >> nth=-1');
    expect(await sacha.textContent('main')).toContain('Choisissez au moins un dossier');
    await sacha.check('.work-tick input');
    await sacha.selectOption('#to', { label: 'Mathilde Aubry' });
    await sacha.click('.together button');
    expect(await sacha.textContent('.report')).toContain('1 dossier attribué');

    const context = await stack.enter({ script: true });
    const page = await signIn(context, MATHILDE, '/mediator');
    await page.goto('/mediator?queue=admissibility&q=Benali');
    await page.click('.work-who a');
    const here = new URL(page.url()).pathname;
    expect(await page.textContent('h1')).toBe('Avant de lire ce dossier');
    expect(await page.content()).not.toContain('eau chaude');
    expect(await faultsOf(page)).toEqual([]);
    // Nor does any other room of it open.
    await page.goto(`${here}/record`);
    expect(await page.textContent('h1')).toBe('Avant de lire ce dossier');
    await page.click('text=Je déclare mon indépendance et je lis');
    expect(await page.content()).toContain('eau chaude');

    await page.goto(`${here}/admissibility`);
    const grounds = (await page.textContent('.grounds'))?.replaceAll('\u00a0', ' ') ?? '';
    expect(grounds).toContain('Le consommateur ne justifie pas avoir tenté, au préalable');
    expect(grounds).toContain('Ce motif ne peut être retenu');
    await page.click('text=Lire le courrier avant l’envoi');
    expect(await page.textContent('.govuk-error-summary')).toBeTruthy();
    expect(await faultsOf(page)).toEqual([]);
    await page.check('input[name="ground"][value="5"]');
    await page.fill('#reasons', 'La location relève d’un autre secteur que le nôtre.');
    await page.click('text=Lire le courrier avant l’envoi');
    const letter = (await page.textContent('.letter'))?.replaceAll('\u00a0', ' ') ?? '';
    expect(letter).toContain('La location relève d’un autre secteur que le nôtre.');
    expect(letter).toContain('Ce rejet ne vous empêche pas de saisir le juge');
    expect(await faultsOf(page)).toEqual([]);
    await page.click('text=Rejeter et envoyer');
    expect(await page.textContent('main')).toContain('Demande rejetée au motif 5°');
  }, 180_000);

  test('refused: a prolongation without reason, or to a day that is no prolongation, is not recorded, and what was typed is kept', async () => {
    const page = await signIn(await stack.enter({ script: true }), MATHILDE, '/mediator');
    await page.goto('/mediator?queue=examination&q=Moreau');
    await page.click('.work-who a');
    const here = new URL(page.url()).pathname;
    await page.goto(`${here}/record`);
    const record = await page.textContent('main');
    await page.goto(`${here}/conduct`);
    const preview = '#prolong ~ form button';
    await page.click(preview);
    expect(await page.locator('.govuk-error-summary a').first().getAttribute('href')).toBe('#reasons');
    expect(await page.textContent('#reasons-error')).toBeTruthy();
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('#reasons', 'Deux expertises se contredisent.');
    await page.fill('#until', '2020-01-01');
    await page.click(preview);
    expect(await page.textContent('.govuk-error-summary')).toBeTruthy();
    expect(await page.inputValue('#reasons')).toBe('Deux expertises se contredisent.');
    await page.goto(`${here}/record`);
    expect(await page.textContent('main')).toBe(record);
  }, 120_000);

  test('broken midway: somebody acted before: nothing is recorded, and what was written is still there', async () => {
    const page = await signIn(await stack.enter(), MATHILDE, '/mediator');
    await page.goto('/mediator?queue=examination&q=Moreau');
    await page.click('.work-who a');
    const here = new URL(page.url()).pathname;
    await page.goto(`${here}/exchange`);
    await page.fill('#statement', 'Pourriez-vous chacun me dire ce que vous accepteriez, avant vendredi ?');
    const other = await page.context().newPage();
    await other.goto(`${here}/apart-merchant`);
    await other.fill('#statement', 'Bonjour.');
    await other.click('.apart button');
    await page.click('text=Envoyer aux deux parties');
    expect(await page.textContent('h1')).toContain('agi avant vous');
    expect(await page.textContent('main')).toContain('avant vendredi');
    await page.goto(`${here}/exchange`);
    expect(await page.textContent('main')).not.toContain('avant vendredi');
  }, 120_000);

  test('broken midway: a session that ended midway leads back to the door, and nothing is recorded', async () => {
    const context = await stack.enter();
    const page = await signIn(context, OCTAVE, '/mediator');
    await page.goto('/mediator?queue=admissibility');
    await page.click('.work-who a');
    await page.goto(`${new URL(page.url()).pathname}/notes`);
    await page.fill('#words', 'À rappeler lundi.');
    const notes = new URL(page.url()).pathname;
    const elsewhere = await context.newPage();
    await elsewhere.goto('/account');
    await elsewhere.click('.masthead form[action="/sign-out"] button');
    await page.click('text=Garder cette note');
    expect(await page.textContent('main')).toContain('Rien n’a été enregistré');
    const sacha = await signIn(await stack.enter(), SACHA, notes);
    expect(await sacha.textContent('main')).toContain('Aucune note');
  }, 120_000);
});

test('a coordinator keeps the entry, the charter and the merchants; a mediator reads them', async () => {
  const page = await signIn(await stack.enter(), LOUISE, '/mediator/body');
  await page.fill('#name', 'Cabinet Garnier, avocats');
  await page.click('text=Enregistrer');
  expect(await page.textContent('.govuk-error-summary')).toContain('une autre profession');
  await page.goto('/mediator/body/charter');
  await page.fill('#acceptanceDays', '90');
  await page.click('text=Enregistrer');
  expect(await page.textContent('.govuk-error-summary')).toContain('de 2 à 60');
  await page.fill('#acceptanceDays', '21');
  await page.click('text=Enregistrer');
  expect(await page.textContent('main')).toContain('Enregistré.');
  await page.goto('/mediator/body/merchants');
  const table =
    'siren;name;postcode;city;from;to;committed\n000000406;Quatre Vents;29000;Quimper;2026-01-01;;oui\n123;Faux;75000;Paris;2026-01-01;;';
  await page.setInputFiles('#file', { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.click('text=Ajouter >> nth=-2');
  const report = await page.textContent('main');
  expect(report).toContain('1 ligne prise');
  expect(report).toContain('ce numéro n’est pas un SIREN');
  expect(report).toContain('Quatre Vents');

  const reader = await signIn(await stack.enter(), MATHILDE, '/mediator/body');
  expect(await reader.locator('text=Enregistrer').count()).toBe(0);
  await reader.click('text=Voir la page publique');
  expect(await reader.textContent('h1')).toBe('Médiation Exemple');
}, 120_000);

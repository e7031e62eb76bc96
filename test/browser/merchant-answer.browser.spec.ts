import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { choose, write } from './support/keyboard.ts';
import { signIn } from './support/person.ts';
import { faultsOf, sticksOut } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

/** The mailbox of a merchant of the rehearsal, and somebody of its people. */
const MAILBOX = 'reclamations@atelier-boussole.example';
const AGENT = 'nadia.perrin@atelier-boussole.example';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 180_000);
afterAll(() => stack.close());

/** The codes that the mails to this merchant bear, the newest first. */
async function codes(context: BrowserContext): Promise<readonly string[]> {
  const mails = await (await context.request.get(`/rehearsal/mail?to=${encodeURIComponent(MAILBOX)}`)).text();
  return [...new Set([...mails.matchAll(/\/answer\?code=([0-9A-Z-]{14})/g)].map(([, code = '']) => code))];
}

/** A code that still opens a complaint: many of the rehearsal are answered already. */
async function openComplaint(
  context: BrowserContext,
  not: readonly string[] = [],
): Promise<{ page: Page; code: string }> {
  for (const code of await codes(context)) {
    if (not.includes(code)) continue;
    const page = await context.newPage();
    await page.goto(`/answer?code=${code}`);
    await page.click('main button[type="submit"]');
    if ((await page.locator('input[name="choice"]').count()) > 0) return { page, code };
    await page.close();
  }
  throw new Error('No complaint of the rehearsal awaits its merchant.');
}

async function sound(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
}

const used: string[] = [];

describe('a merchant without an account', () => {
  test('happy: answers from a telephone with the link of its mail, by keyboard alone, and is done', async () => {
    const context = await stack.enter({ width: 360, script: true });
    const { page, code } = await openComplaint(context);
    used.push(code);
    await sound(page);
    const began = Date.now();
    await choose(page, 'choice', 'offer');
    await page.keyboard.press('Enter');
    await page.waitForSelector('textarea[name="statement"]');
    await sound(page);
    await write(page, 'textarea[name="statement"]', 'Nous remboursons la moitié et gardons l’article.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('120,50');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/answer\/done/);
    await sound(page);
    expect(await page.textContent('h1')).toContain('Votre réponse est enregistrée');
    expect(Date.now() - began).toBeLessThan(60_000);
    await page.goto('/answer/complaint');
    expect(await page.textContent('h1')).toContain('Ce code ne sert plus');
    await context.close();

    const team = await stack.enter();
    const their = await signIn(team, AGENT, '/merchant');
    expect(await their.locator('.work-line').count()).toBeGreaterThan(0);
    await team.close();
  }, 120_000);

  test('refused: is told what is no answer, and finds what it typed', async () => {
    const context = await stack.enter({ lang: 'en', script: true });
    const { page } = await openComplaint(context, used);
    await page.check('input[name="choice"][value="refuse"]');
    await page.click('main button[type="submit"]');
    await page.fill('textarea[name="statement"]', 'The guarantee has ended.');
    await page.click('form[method="post"] button[type="submit"] >> nth=-1');
    await page.waitForSelector('.govuk-error-summary');
    expect(await page.title()).toMatch(/^Error/);
    expect(await page.inputValue('textarea[name="statement"]')).toBe('The guarantee has ended.');
    await sound(page);
    await page.click('.govuk-error-summary a');
    expect(await page.evaluate('document.activeElement.id')).toBe('reason');

    await page.goto('/answer');
    await page.fill('#code', 'AAAA-BBBB-CCCC');
    await page.click('main button[type="submit"]');
    expect(await page.textContent('.govuk-error-message')).toContain('does not correspond to any complaint');
    await sound(page);
    await context.close();
  }, 120_000);

  test('broken midway: whose colleague answered meanwhile is told so, and nothing is sent twice', async () => {
    const context = await stack.enter();
    const { page, code } = await openComplaint(context, used);
    used.push(code);
    await page.check('input[name="choice"][value="accept"]');
    await page.click('main button[type="submit"]');
    const reference = (await page.textContent('main'))?.match(/ENT-\d{4}-\w{7}-\w/)?.[0] ?? '';

    const team = await stack.enter();
    const their = await signIn(team, AGENT, `/merchant?q=${reference}`);
    await their.click('.work-line h2 a');
    await their.click('.one-thing a');
    await their.check('input[name="choice"][value="refuse"]');
    await their.click('main button[type="submit"]');
    await their.selectOption('select[name="reason"]', 'unfounded');
    await their.fill('textarea[name="statement"]', 'Nous avons déjà remboursé cette commande.');
    await their.click('main form[method="post"] button[type="submit"] >> nth=-1');
    await their.waitForURL(/\/merchant\/disputes\/[0-9a-f-]+$/);
    expect(await their.textContent('main')).toContain('Nous avons déjà remboursé cette commande.');
    await team.close();

    await page.click('main form[method="post"] button[type="submit"]');
    expect(await page.textContent('h1')).toContain('Ce code ne sert plus');
    await context.close();
  }, 120_000);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signIn } from './support/person.ts';
import { faultsOf, sticksOut } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

const NADIA = 'nadia.perrin@atelier-boussole.example';
const CONSUMERS: Readonly<Record<string, string>> = {
  'Camille Moreau': 'camille.moreau@personnes.example',
  'Karim Benali': 'karim.benali@personnes.example',
};
const NOTE = 'Entre nous : ce lot avait un défaut connu.';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 180_000);
afterAll(() => stack.close());

/** The first dispute of a pile whose page has this button. */
async function findWith(page: Page, pile: string, selector: string): Promise<string> {
  await page.goto(`/merchant?pile=${pile}`);
  const links = (await page.evaluate(
    `[...document.querySelectorAll('.work-line h2 a')].map((link) => link.getAttribute('href'))`,
  )) as readonly string[];
  for (const link of links) {
    await page.goto(link);
    if ((await page.locator(selector).count()) > 0) return link;
  }
  throw new Error(`No dispute of the rehearsal has ${selector}.`);
}

describe('the team of a merchant', () => {
  test('takes a dispute in hand, writes a note that the consumer never reads, and enters mediation', async () => {
    const context = await stack.enter({ script: true });
    const page = await signIn(context, NADIA, '/merchant');
    const path = await findWith(page, 'toAnswer', 'input[value="EnterMediation"]');
    const title = (await page.textContent('h1')) ?? '';
    const consumer = Object.keys(CONSUMERS).find((name) => title.includes(name)) ?? '';
    await page.selectOption('#person-select', { index: 1 });
    await page.click('form[action$="/assignment"] button');
    await page.fill('#note', NOTE);
    await page.click('form[action$="/notes"] button');
    expect(await page.textContent('.beside-team')).toContain(NOTE);
    expect(await page.textContent('.beside-team')).toContain('Nadia Perrin');
    expect(await faultsOf(page)).toEqual([]);
    expect(await sticksOut(page)).toBe(false);
    await page.click('form:has(input[value="EnterMediation"]) button');
    expect(await page.textContent('.one-thing h2')).toContain('C’est au médiateur d’agir');
    await context.close();

    const other = await stack.enter();
    const their = await signIn(other, CONSUMERS[consumer] ?? '', '/account');
    const theirPath = path.replace('/merchant/', '/consumer/');
    for (const part of ['', '/record', '/messages', '/seen']) {
      expect((await their.goto(`${theirPath}${part}`))?.status()).toBe(200);
      expect(await their.content()).not.toContain(NOTE);
    }
    await other.close();
  }, 240_000);

  test('is refused an offer that says no amount, and finds what it wrote', async () => {
    const context = await stack.enter();
    const page = await signIn(context, NADIA, '/merchant');
    const path = await findWith(page, 'all', 'input[value="MakeOffer"]');
    await page.click('details:has(input[value="MakeOffer"]) summary');
    await page.fill('#offer-statement', 'Un avoir et nos excuses.');
    await page.fill('#amountCents', 'beaucoup');
    await page.click('form:has(input[value="MakeOffer"]) button');
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await page.inputValue('form:has(input[value="MakeOffer"]) textarea')).toBe('Un avoir et nos excuses.');
    expect(await page.inputValue('#amountCents')).toBe('beaucoup');
    await page.fill('#amountCents', '35');
    await page.click('form:has(input[value="MakeOffer"]) button');
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.textContent('#offers ~ article')).toContain('35,00');
    await context.close();
  }, 240_000);

  test('of another merchant, and whose session has ended, find nothing or sign in first', async () => {
    const context = await stack.enter();
    const page = await signIn(context, NADIA, '/merchant');
    const path = await findWith(page, 'all', '#complaint');
    const rival = await stack.enter();
    const theirs = await signIn(rival, 'hugo.lefort@voyages-mirabelle.example', '/merchant');
    expect((await theirs.goto(path))?.status()).toBe(404);
    await rival.close();
    await context.clearCookies();
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await context.close();
  }, 240_000);
});

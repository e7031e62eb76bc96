import type { Page } from 'playwright-core';

/** More stops than any page has: whoever does not arrive was caught on the way. */
const MOST_STOPS = 150;

const SHOWN = `(() => {
  const on = document.activeElement;
  if (on === null || on === document.body) return { on: 'nothing', seen: true };
  // A choice shows its focus on the mark that is drawn for it.
  const drawn = () => JSON.stringify([on, ...(on.labels ?? [])].flatMap((one) =>
    [getComputedStyle(one), getComputedStyle(one, '::before')].map(({ outline, boxShadow, borderColor, backgroundColor }) =>
      [outline, boxShadow, borderColor, backgroundColor])));
  const box = on.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight;
  const focused = drawn();
  on.blur();
  const plain = drawn();
  on.focus({ preventScroll: true });
  return { on: on.outerHTML.slice(0, 120), seen: focused !== plain && inView };
})()`;

/**
 * Goes to what is named by Tab alone, from wherever the page begins. Throws where it is not on the way, and where somebody who
 * looks would not see on what they are.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  await wanted.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const { on, seen } = (await page.evaluate(SHOWN)) as { readonly on: string; readonly seen: boolean };
    if (!seen) throw new Error(`Nobody sees the focus on ${on}`);
    if ((await page.locator(':focus').and(wanted).count()) === 1) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Goes there and does what it offers: follows the link, presses the button, sends the form. */
export async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Chooses one of several by the arrows, as a group of choices is used: Tab goes to the group only once. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const group = `input[type="radio"][name="${name}"]`;
  await tabTo(page, group);
  await page.keyboard.press('Space');
  const wanted = page.locator(`${group}[value="${value}"]`);
  for (let steps = 0; steps < MOST_STOPS && !(await wanted.isChecked()); steps += 1)
    await page.keyboard.press('ArrowDown');
  if (!(await wanted.isChecked())) throw new Error(`The arrows do not lead to ${value} of ${name}`);
}

export async function write(page: Page, selector: string, words: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(words);
}

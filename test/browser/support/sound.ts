import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What a page does wrong to somebody: the rules of WCAG 2.2 AA that a machine can check, in words. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(`${axe};0`);
  const found = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
  )) as readonly Finding[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether anything sticks out to the side at this width (WCAG 1.4.10: 320 px, and with it 200 % zoom). */
export async function sticksOut(page: Page, width = 320): Promise<boolean> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 700 });
  const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
  if (before !== null) await page.setViewportSize(before);
  return wide > width;
}

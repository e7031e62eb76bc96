import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type House, openHouse } from './support/house.ts';
import { signIn } from './support/person.ts';
import { faultsOf, sticksOut } from './support/sound.ts';

const PEOPLE = {
  'a stranger': undefined,
  'a consumer': 'camille.moreau@personnes.example',
  'a merchant': 'nadia.perrin@atelier-boussole.example',
  'a mediator': 'mathilde.aubry@mediation-exemple.example',
  'a clerk': 'sacha.nguyen@mediation-exemple.example',
} as const;

/** Of each kind of page, this many: disputes differ by their stage. */
const OF_A_KIND = 2;

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 180_000);
afterAll(() => house.close());

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  test.each(Object.entries(PEOPLE))(
    'every page that %s can reach is sound',
    async (_who, email) => {
      const context = await house.enter({ lang, script: true });
      const page = email === undefined ? await context.newPage() : await signIn(context, email);
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()} ${message.text()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(house.address)) complaints.push(`asked elsewhere: ${request.url()}`);
      });
      page.on('download', (download) => void download.cancel());
      const seen = new Map<string, number>();
      const waiting = ['/', '/account', '/sign-in'];
      const asked = new Set(waiting);
      let pages = 0;
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const kind = path
          .replace(/\?.*/, '')
          .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|ENT-[\w-]+|\d+/g, ':id');
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        if ((seen.get(kind) ?? 0) > OF_A_KIND) continue;
        const answer = await page.goto(path).catch(() => null);
        // What is saved instead of shown.
        if (answer === null || !(answer.headers()['content-type'] ?? '').includes('text/html')) continue;
        pages += 1;
        if (answer.status() >= 400) complaints.push(`${path}: ${answer.status()}`);
        complaints.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
        if (await sticksOut(page)) complaints.push(`${path}: sticks out at 320 px`);
        for (const link of await linksOf(page)) {
          if (asked.has(link) || /^\/(assets|rehearsal\/reset)/.test(link)) continue;
          asked.add(link);
          waiting.push(link);
        }
      }
      await context.close();
      expect(complaints).toEqual([]);
      expect(pages).toBeGreaterThan(5);
    },
    600_000,
  );
});

test('a page that leaves somebody out, or sticks out, would be noticed', async () => {
  const page = await (await house.enter({ script: true })).newPage();
  await page.setContent(
    '<html lang="fr"><title>x</title><main><h1>x</h1><img src="x"><input><p style="width:900px">x</p></main>',
  );
  const faults = await faultsOf(page);
  expect(faults.map((fault) => fault.replace(/:.*/, ''))).toEqual(expect.arrayContaining(['image-alt', 'label']));
  expect(await sticksOut(page)).toBe(true);
});

async function linksOf(page: Page): Promise<readonly string[]> {
  const links = (await page.evaluate(
    `[...document.querySelectorAll('a[href]')].map((link) => link.href)`,
  )) as readonly string[];
  return links
    .filter((link) => link.startsWith(`${house.address}/`))
    .map((link) => link.slice(house.address.length).replace(/#.*/, ''))
    .filter((path) => !/[?&]lang=/.test(path));
}

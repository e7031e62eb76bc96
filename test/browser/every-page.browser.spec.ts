import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ERROR_PAGE, ERROR_STATUSES } from '../../apps/portal/src/errors/wording.ts';
import { draw } from '../../apps/portal/src/testing/draw.ts';
import { signIn } from './support/person.ts';
import { faultsOf, sticksOut } from './support/sound.ts';
import { openTestStack, type TestStack } from './support/test-stack.ts';

const PEOPLE = {
  'a stranger': undefined,
  'a consumer': 'camille.moreau@personnes.example',
  'a merchant': 'nadia.perrin@atelier-boussole.example',
  'a mediator': 'mathilde.aubry@mediation-exemple.example',
  'a clerk': 'sacha.nguyen@mediation-exemple.example',
} as const;

/** Of each kind of page, so many: disputes differ by their stage, and each stage is drawn by tests of its own. */
const OF_A_KIND = Number(process.env.PAGES_OF_A_KIND ?? 2);

/** What is somebody's own is looked over as each of them; what everybody reads, once in each language. */
const OWN = /^\/(account|complain|consumer|merchant|mediator|statistics)(\/|$)/;

/** Pictures and letters: the browser shows a letter in a viewer of its own. */
const NO_PAGE = /^\/assets|\/notices\/[^/]+\/read$/;

/** A page that takes longer is a finding of its own, and is named. */
const LONGEST_LOOK_MS = 60_000;

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 180_000);
afterAll(() => stack.close());

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  const readByAll = new Map<string, number>();

  test.each(Object.entries(PEOPLE))(
    'every page that %s can reach is sound',
    async (_who, email) => {
      const context = await stack.enter({ lang, script: true });
      const page = email === undefined ? await context.newPage() : await signIn(context, email);
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()} ${message.text()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(stack.address)) complaints.push(`asked elsewhere: ${request.url()}`);
      });
      // What is saved may be so before it is cancelled, or be gone with its page.
      page.on('download', (download) => void download.cancel().catch(() => undefined));
      const own = new Map<string, number>();
      const waiting = ['/', '/account', '/sign-in'];
      const asked = new Set(waiting);
      let pages = 0;
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const kind = kindOf(path);
        const seen = OWN.test(kind) ? own : readByAll;
        const times = (seen.get(kind) ?? 0) + 1;
        if (times > OF_A_KIND) continue;
        seen.set(kind, times);
        const look = await inTime(lookOver(page, path));
        if (look === undefined) {
          complaints.push(`${path}: not looked over within ${LONGEST_LOOK_MS / 1000} seconds`);
          break;
        }
        if (!look.isPage) continue;
        pages += 1;
        complaints.push(...look.complaints);
        for (const link of look.links) {
          if (asked.has(link) || NO_PAGE.test(link)) continue;
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

const kindOf = (path: string) =>
  path.replace(/\?.*/, '').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|ENT-[\w-]+|\d+/g, ':id');

interface Look {
  /** Not so for what is saved instead of shown. */
  readonly isPage: boolean;
  readonly complaints: readonly string[];
  readonly links: readonly string[];
}

async function lookOver(page: Page, path: string): Promise<Look> {
  const answer = await page.goto(path).catch(() => null);
  if (answer === null || !(answer.headers()['content-type'] ?? '').includes('text/html'))
    return { isPage: false, complaints: [], links: [] };
  const complaints = (await faultsOf(page)).map((fault) => `${path}: ${fault}`);
  if (answer.status() >= 400) complaints.push(`${path}: ${answer.status()}`);
  if (await sticksOut(page)) complaints.push(`${path}: sticks out at 320 px`);
  return { isPage: true, complaints, links: await linksOf(page) };
}

async function inTime<T>(look: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((tell) => {
    timer = setTimeout(() => tell(undefined), LONGEST_LOOK_MS);
  });
  return Promise.race([look, late]).finally(() => clearTimeout(timer));
}

test.each(['fr', 'en'] as const)('every page that says what went wrong is sound in %s', async (lang) => {
  const page = await (await stack.enter({ lang, script: true })).newPage();
  for (const status of ERROR_STATUSES) {
    const written = ['What somebody had written, and is given back. '.repeat(8)];
    const body = draw(ERROR_PAGE, lang, { status, written, back: '/account' });
    await page.route('**/drawn', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.goto('/drawn');
    expect([status, await faultsOf(page), await sticksOut(page)]).toEqual([status, [], false]);
    await page.unroute('**/drawn');
  }
});

test('a page that leaves somebody out, or sticks out, would be noticed', async () => {
  const page = await (await stack.enter({ script: true })).newPage();
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
    .filter((link) => link.startsWith(`${stack.address}/`))
    .map((link) => link.slice(stack.address.length).replace(/#.*/, ''))
    .filter((path) => !/[?&]lang=/.test(path));
}

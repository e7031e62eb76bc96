import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Locale } from '#text';
import { freePort } from '../../../tools/embedded-pg.mjs';
import { root } from '../../support/source-files.ts';

/** The three programs on a copy of the furnished data, and one Chromium. */
export interface TestStack {
  readonly address: string;
  readonly folder: string;
  /** A person with a browser of their own: nothing is shared between two of them. */
  enter(wishes?: Wishes): Promise<BrowserContext>;
  close(): Promise<void>;
}

interface Wishes {
  readonly lang?: Locale;
  readonly width?: number;
  readonly script?: boolean;
}

/** `CHROMIUM_PATH`, or where Debian puts it. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export async function openTestStack(more: Readonly<Record<string, string>> = {}): Promise<TestStack> {
  const shelf = process.env['ENTENTE_BROWSER_FOLDER'] ?? '';
  const folder = join(shelf, `organisation-${await freePort()}`);
  // Owners too: the embedded server refuses a folder that is not its own.
  execFileSync('cp', ['-a', join(shelf, 'furnished'), folder]);
  const port = `${await freePort()}`;
  const environment = {
    ...process.env,
    ENTENTE_DATA: folder,
    PORTAL_PORT: port,
    API_PORT: `${await freePort()}`,
    WORKER_PORT: `${await freePort()}`,
    ...more,
  };
  const programs = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env: environment });
  await ready(programs);
  const address = `http://localhost:${port}`;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  return {
    address,
    folder,
    enter: (wishes) => enter(browser, address, wishes),
    close: async () => {
      await browser.close();
      const gone = new Promise((end) => programs.once('close', end));
      programs.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function enter(browser: Browser, baseURL: string, { lang = 'fr', width = 1280, script = false }: Wishes = {}) {
  return browser.newContext({
    baseURL,
    locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: { width, height: width < 600 ? 700 : 900 },
    // Whatever a page offers must be had without script; a journey that looks at the comfort says so.
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
}

function ready(programs: ChildProcess): Promise<void> {
  let told = '';
  return new Promise((opened, failed) => {
    const hear = (chunk: Buffer) => {
      told += chunk;
      if (told.includes('Ctrl-C stops everything')) opened();
    };
    programs.stdout?.on('data', hear);
    programs.stderr?.on('data', hear);
    programs.on('exit', (code) => failed(new Error(`The programs ended (${code}):\n${told}`)));
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import pg from 'pg';
import { type Browser, openPortal } from './browser.ts';
import { expectSoundPage, textOf as wordsOf } from './draw.ts';

/** A portal with one merchant to complain of, and the database beside it. */
export async function openComplaints() {
  const files = mkdtempSync(join(tmpdir(), 'entente-complain-'));
  const portal = await openPortal({ FILES_DIR: files });
  const db = new pg.Client(portal.database.superuser);
  await db.connect();
  await db.query(
    `INSERT INTO merchant (siren, name, website, postal_address, complaint_email) VALUES ('732829320', 'Atelier Lumen',
     'https://lumen.example', '{"lines":["3 impasse du Four"],"postcode":"69001","city":"Lyon","country":"FR"}', 'sav@lumen.example')`,
  );
  const close = async (): Promise<void> => {
    await db.end();
    await portal.close();
    rmSync(files, { recursive: true, force: true });
  };
  return { portal, db, close };
}

/** The words, whatever kind of space stands between them. */
export const textOf = (html: string) => wordsOf(html).replace(/[\u00a0\u202f]/g, ' ');

/** The page stands, is sound, and is given back. */
export async function sound(browser: Browser, path: string): Promise<string> {
  const { status, html } = await browser.open(path);
  expect([path, status]).toEqual([path, 200]);
  expectSoundPage(html, 'fr');
  return html;
}

async function codeFor(browser: Browser, email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { html } = await browser.open(`/rehearsal/mail?to=${encodeURIComponent(email)}`);
    const code = /<p class="mail-text">[\s\S]*?\b(\d{3}\s?\d{3})\b/.exec(html)?.[1];
    if (code !== undefined) return code;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`No mail came for ${email}.`);
}

/** Everything that must be said, and no more. */
export async function fillIn(browser: Browser, you: { name: string; email: string }) {
  await browser.open('/complain');
  expect((await browser.send('/complain/begin')).to).toBe('/complain/tasks');
  const found = await sound(browser, '/complain/merchant?q=lumen');
  const merchant = /name="merchant" value="([^"]+)"/.exec(found)?.[1] ?? '';
  expect((await browser.send('/complain/merchant', { merchant })).to).toBe('/complain/tasks');
  await sound(browser, '/complain/facts');
  expect((await browser.send('/complain/facts', { statement: 'La lampe est arrivée fendue.' })).to).toBe(
    '/complain/tasks',
  );
  await sound(browser, '/complain/claims');
  expect(
    (await browser.send('/complain/claims', { refund: '1', 'amount-refund': '1 549,90', subject: 'delivery' })).to,
  ).toBe('/complain/tasks');
  expect((await browser.open('/complain/claims')).html).toMatch(/value="delivery" selected/);
  await sound(browser, '/complain/earlier');
  expect((await browser.send('/complain/earlier', { made: 'no' })).to).toBe('/complain/tasks');
  await sound(browser, '/complain/you');
  expect((await browser.send('/complain/you', you)).to).toBe('/complain/tasks');
}

/** The last step: the code of the mail. */
export async function confirm(browser: Browser, email: string) {
  await sound(browser, '/complain/send');
  expect((await browser.send('/sign-in', { email, next: '/complain/send' })).to).toBe('/sign-in/code');
  const code = await codeFor(browser, email);
  await browser.open('/sign-in/code');
  expect((await browser.send('/sign-in/code', { code })).to).toBe('/complain/send');
  await sound(browser, '/complain/send');
}

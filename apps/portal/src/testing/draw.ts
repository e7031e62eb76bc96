import { expect } from '@jest/globals';
import nunjucks from 'nunjucks';
import type { Locale } from '#text';
import { otherLanguages, type Page, pageContext } from '../layout/show.ts';
import { equip, TEMPLATES, VIEW_OPTIONS } from '../views.ts';

const environment = nunjucks.configure([...TEMPLATES], VIEW_OPTIONS);
equip(environment, { rehearsal: true, name: 'Entente', contact: 'contact@entente.example' });

export const CAMILLE = {
  sessionId: 'a session',
  aal: 1,
  secondFactors: [],
  memberships: [],
  person: { id: 'camille', name: 'Camille Moreau', email: 'camille@personnes.example', language: 'fr' },
} as const;

/** A page as the browser receives it; a word that is not in its wording is a mistake. */
export function draw<T>(page: Page<T>, lang: Locale, data: Readonly<Record<string, unknown>> = {}): string {
  const { t, layout, ...context } = pageContext(page, {
    lang,
    visitor: null,
    formToken: 'a-token',
    today: '2026-03-16',
    path: '/here',
    languages: otherLanguages(lang, (locale) => `/here?lang=${locale}`),
    ...data,
  });
  return environment.render(page.template, { ...context, t: complete(t), layout: complete(layout) });
}

/** What every page keeps, whatever it says. */
export function expectSound(html: string, lang: Locale): void {
  expectSoundPage(html, lang);
  for (const [form] of html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)) {
    expect(form).toContain('name="form-token" value="a-token"');
  }
}

export function expectSoundPage(html: string, lang: Locale): void {
  expect(html).toMatch(new RegExp(`<html lang="${lang}">`));
  expect(html).toMatch(/^\s*<!doctype html>/);
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  expect(html).toContain('href="#content"');
  expect(html).toContain('<main id="content"');
  expect(html).not.toMatch(/undefined|\[object|NaN|function /);
  // The policy of the pages allows neither script nor style in them, nor anything from elsewhere: one script file of ours.
  const [script, ...others] = html.match(/<script[^>]*>[\s\S]*?<\/script>/gi) ?? [];
  expect(script).toMatch(/^<script src="\/assets\/entente[\w-]*\.js" defer><\/script>$/);
  expect(others).toEqual([]);
  expect(html.replace(script ?? '', '')).not.toMatch(/<script|<style|<iframe|\sstyle="|\son[a-z]+="/i);
  expect(html).not.toMatch(/(src|action)="(https?:)?\/\//);
  expect(html).not.toMatch(/<link[^>]+href="(https?:)?\/\//);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
  expect(ids).toEqual([...new Set(ids)]);
  for (const [, field] of html.matchAll(/<input[^>]*\sid="([^"]+)"/g)) expect(html).toContain(`for="${field}"`);
  for (const [, labels] of html.matchAll(/aria-labelledby="([^"]+)"/g)) {
    for (const id of (labels ?? '').split(' ')) expect(ids).toContain(id);
  }
  for (const [form] of html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)) {
    expect(form).toMatch(/name="form-token" value="[^"]+"/);
  }
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
}

/** The text that a person reads, without the marks around it. */
export function textOf(html: string): string {
  return html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[ \n\t]+/g, ' ');
}

function complete<T>(wording: T): T {
  if (typeof wording !== 'object' || wording === null || Array.isArray(wording)) return wording;
  return new Proxy(wording, {
    get(words, key) {
      if (typeof key === 'string' && !Object.hasOwn(words, key)) throw new Error(`No words for ${key}.`);
      return complete(Reflect.get(words, key));
    },
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type {} from '@fastify/view';
import nunjucks, { type Environment } from 'nunjucks';
import { articleInWords, civilDate, civilDateAt, dateInWords, home, instant } from '#law';
import { euros } from '#notices';
import { formatOf, isLocale, type Locale, type Localized, languageOf, translate } from '#text';
import { basisInWords } from './layout/basis.ts';
import { registeredInWords } from './layout/registered.ts';
import { PortalSettings } from './settings.ts';

const require = createRequire(import.meta.url);

/** Our pages first; the macros of govuk-frontend behind them. */
export const TEMPLATES = [
  import.meta.dirname,
  join(dirname(require.resolve('govuk-frontend/package.json')), 'dist'),
] as const;

/** What `npm run build` made of the styles: the same name only ever stands for the same bytes. */
export const ASSETS = join(packageFolder(import.meta.dirname), 'dist/apps/portal/assets');

/** Nothing that somebody wrote can become markup. */
export const VIEW_OPTIONS = { autoescape: true, trimBlocks: true, lstripBlocks: true } as const;

export function equip(
  environment: Environment,
  settings: Pick<PortalSettings, 'rehearsal' | 'name' | 'contact'>,
): void {
  const { zone } = home();
  const day = (date: string, lang: unknown) => printed(dateInWords(civilDate(date), localeOf(lang)), localeOf(lang));
  environment.addGlobal('portal', settings);
  environment.addGlobal('asset', assetAddress);
  environment.addFilter('day', day);
  environment.addFilter('moment', (at: Date | string, lang: unknown) => {
    const iso = instant(typeof at === 'string' ? at : at.toISOString());
    const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: zone });
    return formatOf(localeOf(lang)).moment(day(civilDateAt(iso, zone), lang), hour.format(new Date(iso)));
  });
  environment.addFilter('article', (id: string, lang: unknown, part?: string) =>
    spoken(articleInWords(id, part), lang),
  );
  environment.addFilter('basis', (due: Parameters<typeof basisInWords>[0], lang: unknown) => {
    const basis = basisInWords(due);
    return marked(translate(basis, localeOf(lang)), languageOf(basis, localeOf(lang)), lang);
  });
  environment.addFilter('inFours', (text: string) => text.replace(/(.{4})(?=.)/g, '$1 '));
  environment.addFilter('spoken', spoken);
  environment.addFilter('plain', plain);
  environment.addFilter('languageName', (code: string, lang: unknown) =>
    new Intl.DisplayNames([localeOf(lang)], { type: 'language' }).of(code),
  );
  environment.addFilter('registered', registeredInWords);
  environment.addFilter('euros', euros);
  environment.addFilter('capitalised', capitalised);
}

/** What a template says is a language; anything else is a mistake in the template. */
function localeOf(lang: unknown): Locale {
  if (!isLocale(lang)) throw new TypeError(`No such language: ${lang}`);
  return lang;
}

const printed = (text: string, lang: Locale) => (lang === 'fr' ? formatOf('fr').typeset(text) : text);

/** A sentence of the law or of the procedure, for a place that takes no markup: an attribute, a title. */
function plain(sentence: Localized, lang: unknown): string {
  return printed(translate(sentence, localeOf(lang)), languageOf(sentence, localeOf(lang)));
}

/** The same, marked where it is in another language than its page. */
const spoken = (sentence: Localized, lang: unknown) =>
  marked(plain(sentence, lang), languageOf(sentence, localeOf(lang)), lang);

/** WCAG 3.1.2. */
function marked(text: string, own: Locale, lang: unknown): string | nunjucks.runtime.SafeString {
  const escaped = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return own === lang ? text : safe(`<span lang="${own}">${escaped}</span>`);
}

/** With a capital at its head, behind the mark of its language if it has one. */
function capitalised(text: string | nunjucks.runtime.SafeString): string | nunjucks.runtime.SafeString {
  const capital = String(text).replace(/^(<span[^>]*>)?(.)/u, (_, mark = '', first) => mark + first.toUpperCase());
  return typeof text === 'string' ? capital : safe(capital);
}

const safe = (html: string) => new nunjucks.runtime.SafeString(html);

let manifest: Readonly<Record<string, string>> | undefined;

/** `entente.css` -> `/assets/entente-1a2b3c4d.css`. */
function assetAddress(name: string): string {
  const file = join(ASSETS, 'manifest.json');
  manifest ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return `/assets/${manifest[name] ?? name}`;
}

function packageFolder(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageFolder(dirname(from));
}

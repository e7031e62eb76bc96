import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type {} from '@fastify/view';
import type { Environment } from 'nunjucks';
import { articleInWords, type Bilingual, civilDate, civilDateAt, dateInWords, home, instant } from '#law';
import { euros, typeset } from '#notices';
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

type Lang = 'fr' | 'en';

export function equip(
  environment: Environment,
  settings: Pick<PortalSettings, 'rehearsal' | 'name' | 'contact'>,
): void {
  const { zone } = home();
  const day = (date: string, lang: Lang) => inFrench(dateInWords(civilDate(date), lang), lang);
  environment.addGlobal('portal', settings);
  environment.addGlobal('asset', assetAddress);
  environment.addFilter('day', day);
  environment.addFilter('moment', (at: Date | string, lang: Lang) => {
    const iso = instant(typeof at === 'string' ? at : at.toISOString());
    const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
      new Date(iso),
    );
    return `${day(civilDateAt(iso, zone), lang)}${lang === 'fr' ? ' à ' : ', '}${hour}`;
  });
  environment.addFilter('article', (id: string, lang: Lang, part?: string) =>
    inFrench(articleInWords(id, part)[lang], lang),
  );
  environment.addFilter('basis', basisInWords);
  environment.addFilter('inFours', (text: string) => text.replace(/(.{4})(?=.)/g, '$1 '));
  environment.addFilter('spoken', (sentence: Bilingual, lang: Lang) => inFrench(sentence[lang], lang));
  environment.addFilter('registered', registeredInWords);
  environment.addFilter('euros', euros);
  environment.addFilter('capitalised', (text: string) => text.charAt(0).toUpperCase() + text.slice(1));
}

const inFrench = (text: string, lang: Lang) => (lang === 'fr' ? typeset(text) : text);

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

import type { Language } from '#accounts';

export const LANGUAGES = ['fr', 'en'] as const;

export const isLanguage = (text: unknown): text is Language => text === 'fr' || text === 'en';

/** What the person chose, or what the browser prefers (RFC 9110, Accept-Language), or French. */
export function languageOf(given: {
  readonly asked?: unknown;
  readonly chosen?: string | undefined;
  readonly known?: Language | undefined;
  readonly header?: string | undefined;
}): Language {
  for (const locale of [given.asked, given.chosen, given.known]) if (isLanguage(locale)) return locale;
  return preferredIn(given.header ?? '') ?? 'fr';
}

function preferredIn(header: string): Language | undefined {
  const wanted = header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((q) => q !== undefined);
      return { language: tag.slice(0, 2), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
  return wanted.find(isLanguage);
}

import { isLocale, type Locale } from './locales.ts';

const MOST_CHARACTERS = 200;

/** The language that a browser or program prefers among ours (RFC 9110, Accept-Language); undefined if it wants none. */
export function preferredLocale(header = ''): Locale | undefined {
  const wanted = header
    .slice(0, MOST_CHARACTERS)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((q) => q !== undefined);
      return { locale: tag.slice(0, 2), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ locale }) => locale).find(isLocale);
}

import type { Lang } from '#requests';

export type { Lang };

/** French first; English where the reader prefers it (RFC 9110, Accept-Language). */
export function languageOf(header: string | undefined, otherwise: Lang = 'fr'): Lang {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((q) => q !== undefined);
      return { lang: tag.slice(0, 2), weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter(({ lang, weight }) => (lang === 'fr' || lang === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  return (wanted[0]?.lang as Lang | undefined) ?? otherwise;
}

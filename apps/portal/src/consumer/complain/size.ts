/** A size as people compare it with the limit: never 0, one figure after the comma below ten. */
export function inMegabytes(bytes: number, lang: 'fr' | 'en'): string {
  const megabytes = bytes / (1024 * 1024);
  const shown = megabytes >= 10 ? Math.round(megabytes) : Math.max(0.1, Math.round(megabytes * 10) / 10);
  return lang === 'fr' ? String(shown).replace('.', ',') : String(shown);
}

/** A size as people compare it with the limit: never 0, one figure after the comma below ten. */
import { formatOf, type Locale } from '#text';

export function inMegabytes(bytes: number, lang: Locale): string {
  const megabytes = bytes / (1024 * 1024);
  const shown = megabytes >= 10 ? Math.round(megabytes) : Math.max(0.1, Math.round(megabytes * 10) / 10);
  return formatOf(lang).decimal(shown);
}

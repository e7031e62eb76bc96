/** Control and format characters: direction marks, zero widths, soft hyphens, escapes. Line ends are kept apart. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** Words of a person, without what could reorder, hide or imitate: control and direction marks go, lines stay. */
export function personWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name, an address line, the name of a file: on one line. */
export function oneLine(text: string): string {
  return personWords(text).replace(/\s+/g, ' ');
}

/** Every string of a thing, brought to one harmless line. */
export function everyLine<T>(value: T): T {
  if (typeof value === 'string') return oneLine(value) as T;
  if (Array.isArray(value)) return value.map(everyLine) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everyLine(one)])) as T;
}

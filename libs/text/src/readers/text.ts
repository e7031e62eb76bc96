/** Control characters other than tabs and line ends, and halves of characters: no keyboard writes them, no column stores them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** Whether this is a text that says something, and that can be stored and printed. */
export function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !UNREADABLE.test(value);
}

/** One line as it was typed, without what cannot be seen, cut after `most` characters; empty for what is no text. */
export function readLine(typed: unknown, most = 500): string {
  return typeof typed === 'string'
    ? typed
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, most)
    : '';
}

/** Several lines as they were typed, without what no keyboard writes; cut after `most` characters. */
export function readText(typed: unknown, most = Number.POSITIVE_INFINITY): string {
  if (typeof typed !== 'string') return '';
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, ' ')
    .trim()
    .slice(0, most);
}

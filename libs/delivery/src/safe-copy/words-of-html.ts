const SILENT = ['style', 'script', 'head', 'title', 'template'];
const BREAKING = /^\/?(br|p|div|tr|li|h[1-6]|blockquote|table)\b/i;

/**
 * The words of a page, to be read as plain text: what is left of a tag is then a word like another. It goes through the
 * page once, however the page is made.
 */
export function wordsOfHtml(html: string): string {
  const words: string[] = [];
  // ASCII alone: other letters may change their length.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    words.push(html.slice(at, open));
    const close = html.indexOf('>', open);
    if (close < 0) return told(words);
    const tag = lower.slice(open + 1, Math.min(close, open + 40));
    if (BREAKING.test(tag)) words.push('\n');
    const silent = SILENT.find((name) => new RegExp(`^${name}\\b`).test(tag));
    const end = silent === undefined ? open : lower.indexOf(`</${silent}`, close);
    // What is never closed is silent to the end.
    if (end < 0) return told(words);
    at = silent === undefined ? close + 1 : end;
  }
  words.push(html.slice(at));
  return told(words);
}

function told(words: readonly string[]): string {
  return words
    .join('')
    .replace(/&(#\d{1,7}|nbsp|lt|gt|quot|amp);/g, (whole, name: string) => ENTITIES[name] ?? fromNumber(name) ?? whole)
    .replace(/\n{3,}/g, '\n\n');
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

function fromNumber(name: string): string | undefined {
  const code = Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

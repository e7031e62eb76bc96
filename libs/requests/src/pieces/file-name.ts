/** Control, invisible and direction-changing characters, and what separates folders. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;
const LONGEST = 150;

/** The name somebody gave to a file, for people to recognise it by; never a path, and nothing is opened by it. */
export function fileName(given: string | undefined): string {
  const last = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const name = last.normalize('NFC').replace(UNSAFE, '').replace(/\s+/g, ' ').replace(/^\.+/, '').trim();
  if (name === '') return 'document';
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return letters.slice(0, LONGEST - extension.length).join('') + extension;
}

/** RFC 6266: always to be saved, never shown in our name; the second form holds the accents. */
export function attachment(name: string): string {
  const ascii =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%;]/g, '_')
      .trim() || 'document';
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

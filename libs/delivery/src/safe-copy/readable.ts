/** Characters that turn the direction of what follows: an order of words that nobody wrote (CVE-2021-42574). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Control characters other than those of a page, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const UNREADABLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The same words; what would hide or turn them is shown by its number. */
export function readable(text: string): string {
  return text.replace(TURNING, shown).replace(UNREADABLE, shown);
}

const shown = (sign: string): string => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** A piece of a mail: its words, and where they lead when they are an address of this portal. */
export interface MailPart {
  readonly text: string;
  readonly href?: string;
}

/** The plain text of a mail with its addresses made into links, those that lead into this portal and no other. */
export function mailParts(text: string, origin: string): readonly MailPart[] {
  return text
    .trim()
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((part) => part !== '')
    .map((part) => (isHere(part, origin) ? { text: part, href: pathOf(part) } : { text: part }));
}

const isHere = (part: string, origin: string): boolean =>
  /^https?:\/\//.test(part) && URL.canParse(part) && new URL(part).origin === origin;

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

import PostalMime, { type Address, type Email } from 'postal-mime';
import { plain } from './draw-text.ts';
import { NotReadable } from './limits.ts';

/** A message as one reads it: who, to whom, when, about what, and its words. What was attached is named, not handed on. */
export async function drawMail(content: Buffer): Promise<Uint8Array> {
  const email = await PostalMime.parse(content, { maxNestingDepth: 20 }).catch((error: Error) => {
    throw new NotReadable(error.message);
  });
  return plain([heading(email), '', words(email), ...attachments(email)].join('\n'));
}

function heading({ from, to, cc, date, subject }: Email): string {
  const lines = [
    ['From', from && people([from])],
    ['To', people(to)],
    ['Cc', people(cc)],
    ['Date', date],
    ['Subject', subject],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${oneLine(value)}`)
    .join('\n');
}

const people = (addresses: readonly Address[] = []): string =>
  addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(', ');

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

function words({ text, html }: Email): string {
  return text ?? withoutMarkup((html ?? '').slice(0, 1_000_000));
}

/** Only to be read: it is sent as plain text, so that what is left of a tag stays a word. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d{1,7});/g, (whole, code: string) => fromNumber(Number(code)) ?? whole)
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n');
}

const fromNumber = (code: number): string | undefined => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined);

function attachments({ attachments: all }: Email): readonly string[] {
  if (all.length === 0) return [];
  const named = all.map(({ filename, mimeType }) => `- ${oneLine(filename ?? '?')} (${mimeType})`);
  return [
    '',
    'Pièces jointes au message, non reproduites ici / Attached to the message, not reproduced here:',
    ...named,
  ];
}

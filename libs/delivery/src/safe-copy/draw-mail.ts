import PostalMime, { type Address, type Email } from 'postal-mime';
import { plain } from './draw-text.ts';
import { NotReadable } from './limits.ts';
import { wordsOfHtml } from './words-of-html.ts';

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
  return text ?? wordsOfHtml(html ?? '');
}

function attachments({ attachments: all }: Email): readonly string[] {
  if (all.length === 0) return [];
  const named = all.map(({ filename, mimeType }) => `- ${oneLine(filename ?? '?')} (${mimeType})`);
  return [
    '',
    'Pièces jointes au message, non reproduites ici / Attached to the message, not reproduced here:',
    ...named,
  ];
}

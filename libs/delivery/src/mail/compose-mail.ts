import { formatOf, type Locale } from '#text';
import type { MailContent, Message } from './mail-content.ts';
import type { MailText } from './mail-wording.fr.ts';
import { FRAME, MAILS } from './mail-wording.ts';

/** Portal that sends a mail, as the mail names it at its end. */
export interface MailSender {
  readonly portalName: string;
  /** Address for a person who cannot or will not use the portal. */
  readonly contact: string;
}

/**
 * Returns the subject, plain text and HTML of a mail, without image, script or anything fetched from elsewhere. Pure.
 * Throws TypeError for a link that is no web address.
 */
export function composeMail(
  content: MailContent,
  lang: Locale,
  organisation: MailSender,
): Pick<Message, 'subject' | 'text' | 'html' | 'lang'> {
  const portal = oneLine(organisation.portalName, 60);
  const clean = 'organisation' in content ? { ...content, organisation: oneLine(content.organisation, 80) } : content;
  const { colon, typeset: set } = formatOf(lang);
  const write = MAILS[lang][content.kind] as (content: MailContent, portal: string) => MailText;
  const { subject, action, ...words } = write(clean, portal);
  const frame = FRAME[lang];
  const sentences = words.sentences.map(set);
  const link = 'link' in content ? safeLink(content.link) : undefined;
  const reference = 'reference' in content && content.reference ? oneLine(content.reference, 40) : undefined;
  const about = reference ? [`${frame.reference} ${reference}`] : [];
  const closing = [...frame.farewell.map(set), `${portal} · ${oneLine(organisation.contact, 200)}`];

  const text = [
    frame.greeting,
    ...sentences,
    ...about,
    ...(link ? [`${action ?? portal}${colon} ${link}`] : []),
    '--',
    ...closing,
  ];
  const html = page(lang, subject, [
    ...[frame.greeting, ...sentences, ...about].map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...(link ? [`<p><a href="${escaped(link)}" style="${button}">${escaped(action ?? link)}</a></p>`] : []),
    ...(link ? [`<p style="${small}">${escaped(link)}</p>`] : []),
    `<hr style="border:0;border-top:1px solid #9a9ea8">`,
    ...closing.map((sentence) => `<p style="${small}">${escaped(sentence)}</p>`),
  ]);
  return { lang, subject: oneLine(subject, 120), text: `${text.join('\n\n')}\n`, html };
}

const button =
  'display:inline-block;background:#0b5c5e;color:#ffffff;padding:10px 18px;border-radius:4px;font-weight:600;text-decoration:none';
const small = 'font-size:14px;line-height:20px;color:#4d5361';

function page(lang: Locale, title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#ffffff;color:#1b1f2a;font-family:'Source Sans 3',Arial,sans-serif;font-size:18px;line-height:27px">
<div style="max-width:560px;margin:0 auto;padding:24px">
${body.join('\n')}
</div></body></html>
`;
}

/** One line, no control or direction character, so that nothing can start a header or a sentence of its own. */
export function oneLine(text: string, most: number): string {
  const flat = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
}

/** Our own addresses only ever come here; anything but a web address is a mistake of ours. */
function safeLink(link: string): string {
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError('A mail links to the web only');
  return url.href;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

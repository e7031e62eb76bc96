import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { DeliveryReport } from '#casework';

/** What nests deeper or brings more headers than any mail server writes is not read. */
const LIMITS = { forceRfc822Attachments: true, maxNestingDepth: 10, maxHeadersSize: 256 * 1024 };

/** Reading takes the square of the lines: a report with a whole mail of ours has some hundreds. */
const MOST_LINES = 5_000;

const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const ID = /^<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(@[^<>\s]+>)?$/i;

/**
 * Reads a report of failure (RFC 3464, RFC 6533) and the mail it is about: by the id of the envelope, or by the `Message-ID` of what
 * was sent back. Neither its words nor its addresses are looked at. `content`: a whole message, in bytes.
 */
export async function readDeliveryReport(content: Uint8Array): Promise<DeliveryReport> {
  if (linesIn(content) > MOST_LINES) return { kind: 'unreadable' };
  const email = await PostalMime.parse(content, LIMITS).catch(() => undefined);
  if (email === undefined) return { kind: 'unreadable' };
  if (!isReport(email)) return { kind: 'no-report' };
  const [status, ...others] = partsOf(email, STATUS);
  const [message, ...recipients] = status === undefined ? [] : groupsOf(status);
  if (message === undefined || recipients.length === 0 || others.length > 0) return { kind: 'unreadable' };
  if (!recipients.every(hasFailed)) return { kind: 'not-failed' };
  const named = [
    ...valuesOf(message, 'original-envelope-id'),
    ...partsOf(email, RETURNED).flatMap((part) => valuesOf(groupsOf(part)[0] ?? [], 'message-id')),
  ];
  const [mailId, ...more] = new Set(named.flatMap((name) => ID.exec(name)?.[1]?.toLowerCase() ?? []));
  return mailId === undefined || more.length > 0 ? { kind: 'of-no-mail' } : { kind: 'failed', mailId };
}

function linesIn(content: Uint8Array): number {
  let lines = 1;
  for (const byte of content) if (byte === 0x0a) lines += 1;
  return lines;
}

function isReport({ headers }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  return /^multipart\/report\s*;/i.test(type) && /;\s*report-type\s*=\s*"?delivery-status"?\s*(;|$)/i.test(type);
}

const partsOf = ({ attachments }: Email, types: readonly string[]): readonly string[] =>
  attachments.filter(({ mimeType }) => types.includes(mimeType)).map(textOf);

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);

type Field = readonly [name: string, value: string];

/** Fields as in the head of a mail, in groups with an empty line between them. */
function groupsOf(text: string): readonly (readonly Field[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  return lines
    .split(/\n{2,}/)
    .map((group) => group.split('\n').flatMap(fieldOf))
    .filter((fields) => fields.length > 0);
}

function fieldOf(line: string): readonly Field[] {
  const colon = line.indexOf(':');
  return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
}

const valuesOf = (fields: readonly Field[], wanted: string): readonly string[] =>
  fields.flatMap(([name, value]) => (name === wanted ? [value] : []));

/**
 * `failed` says that the server has given up, be it after days of trying, which it reports with a status of 4.x.x; what is only
 * late says `delayed`. Each mail of ours has one recipient: who forwards it to several reports one for each.
 */
function hasFailed(recipient: readonly Field[]): boolean {
  const [action, ...more] = valuesOf(recipient, 'action').map((value) => value.split('(')[0]?.trim().toLowerCase());
  const status = valuesOf(recipient, 'status');
  return (
    action === 'failed' && more.length === 0 && status.length === 1 && /^[45]\.\d{1,3}\.\d{1,3}\b/.test(status[0] ?? '')
  );
}

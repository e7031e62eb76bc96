import { fileTypeFromBuffer } from 'file-type';

/** What people may add to a file: documents, pictures, and messages they received. */
export type PieceKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'text' | 'mail';

export const mediaTypes: Record<PieceKind, string> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  text: 'text/plain; charset=utf-8',
  mail: 'message/rfc822',
};

/** As many first bytes as tell every kind. */
export const HEAD_BYTES = 4100;

/**
 * The kind that the first bytes show, whatever the name of the file says. Text and mail have no sign of their own: their
 * head looks like text, and the rest must be read as well (`isText`).
 */
export async function kindOf(head: Uint8Array): Promise<PieceKind | undefined> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found) return byMediaType[found.mime];
  const text = textOf(head);
  if (text === undefined || looksLikeMarkup.test(text)) return undefined;
  return looksLikeMail(text) ? 'mail' : 'text';
}

/** Follows a file that pretends to be text, chunk by chunk: UTF-8, and no control character but those of a page. */
export class TextCheck {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private sound = true;

  add(chunk: Uint8Array, last = false): boolean {
    try {
      this.sound &&= isPlain(this.decoder.decode(chunk, { stream: !last }));
    } catch {
      this.sound = false;
    }
    return this.sound;
  }
}

const byMediaType: Record<string, PieceKind> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
};

function textOf(head: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return isPlain(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

const isPlain = (text: string): boolean => !/(?![\t\n\r\f])\p{Cc}/u.test(text);

/** A page or a drawing that a browser might run. */
const looksLikeMarkup = /^\s*<(?:!|\?|[a-z])/i;

function looksLikeMail(text: string): boolean {
  const header = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const fields = header.split(/\r?\n(?![ \t])/);
  return (
    fields.every((field) => /^[\w-]+:/.test(field)) && /^from:/im.test(header) && /^(date|message-id):/im.test(header)
  );
}

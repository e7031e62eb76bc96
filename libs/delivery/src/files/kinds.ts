import { fileTypeFromBuffer } from 'file-type';

/** Kinds of file that a person may add to a dispute: documents, pictures, and messages they received. */
export type PieceKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'text' | 'mail';

/** Media type of each kind of piece. */
export const mediaTypes: Record<PieceKind, string> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  text: 'text/plain; charset=utf-8',
  mail: 'message/rfc822',
};

/** Number of first bytes from which every kind can be recognised. */
export const HEAD_BYTES = 4100;

/**
 * Returns the kind that the first bytes show, whatever the name of the file; nothing for a kind that is not accepted.
 * Text and mail have no signature: their head looks like text, and the rest must be checked as well (`TextCheck`).
 */
export async function kindOf(head: Uint8Array): Promise<PieceKind | undefined> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found) return byMediaType[found.mime];
  const text = textOf(head);
  if (text === undefined || looksLikeMarkup.test(text)) return undefined;
  return looksLikeMail(text) ? 'mail' : 'text';
}

/** Checks chunk by chunk that a file is text: UTF-8, without control characters other than those of a page. */
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

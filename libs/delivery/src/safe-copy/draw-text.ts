import { NotReadable } from './limits.ts';
import { readable } from './readable.ts';

/** The mark of UTF-8 in front: editors of every age read the accents, and no machine takes the first bytes for a program. */
const MARK = '\ufeff';

/** The same words as plain text. */
export async function drawText(content: Buffer): Promise<Uint8Array> {
  return plain(decoded(content));
}

export const plain = (text: string): Uint8Array => Buffer.from(MARK + readable(text), 'utf8');

function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new NotReadable('Not UTF-8');
  }
}

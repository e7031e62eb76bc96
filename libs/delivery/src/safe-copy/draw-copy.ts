import { HEAD_BYTES, kindOf, type PieceKind } from '../files/kinds.ts';
import { NotReadable } from './limits.ts';

/** Each brings its own decoder, and only the one that is needed is loaded. */
const DRAWN_BY: Record<PieceKind, (content: Buffer) => Promise<Uint8Array>> = {
  pdf: async (content) => (await import('./draw-pdf.ts')).drawPdf(content),
  jpeg: async (content) => (await import('./draw-picture.ts')).drawPicture(content, 'jpeg'),
  png: async (content) => (await import('./draw-picture.ts')).drawPicture(content, 'png'),
  webp: async (content) => (await import('./draw-picture.ts')).drawPicture(content, 'jpeg'),
  heic: async (content) => (await import('./draw-heic.ts')).drawHeic(content),
  text: async (content) => (await import('./draw-text.ts')).drawText(content),
  mail: async (content) => (await import('./draw-mail.ts')).drawMail(content),
};

/** A copy that shows what the piece shows; it must still be what it was taken for at the door. */
export async function drawCopy(kind: PieceKind, content: Buffer): Promise<Uint8Array> {
  if ((await kindOf(content.subarray(0, HEAD_BYTES))) !== kind) throw new NotReadable('Of another kind');
  return DRAWN_BY[kind](content);
}

import { mediaTypes, type PieceKind } from '../files/kinds.ts';

/** What each kind of piece becomes for those who did not send it: pages, a picture, or plain text. */
export const COPY_KINDS = {
  pdf: 'pdf',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'jpeg',
  heic: 'jpeg',
  text: 'text',
  mail: 'text',
} as const satisfies Record<PieceKind, PieceKind>;

export const copyMediaType = (kind: PieceKind): string => mediaTypes[COPY_KINDS[kind]];

export const isPieceKind = (kind: string): kind is PieceKind => Object.hasOwn(COPY_KINDS, kind);

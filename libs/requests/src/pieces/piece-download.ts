import type { Piece } from '#casework';

/** File that a person downloads of a piece: the original or the safe copy, its size in bytes and its digest. */
export interface Download {
  readonly what: 'original' | 'copy';
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Returns the file that a person may download of a piece: the original for its owner, the copy for others. Undefined
 * for a piece that the antivirus refused, and while the copy is not ready.
 */
export function downloadOf(piece: Piece, personId: string): Download | undefined {
  if (piece.scan === 'refused') return undefined;
  if (piece.ownerId === personId) {
    const { name, mediaType, bytes, sha256 } = piece;
    return { what: 'original', name, mediaType, bytes, sha256 };
  }
  if (piece.copy.state !== 'ready') return undefined;
  const { mediaType, bytes, sha256 } = piece.copy;
  return { what: 'copy', name: nameOfCopy(piece.name, mediaType), mediaType, bytes, sha256 };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain; charset=utf-8': 'txt',
};

/** Returns the name of a copy, with the extension of its media type: `invoice.pdf.exe` becomes `invoice.pdf.txt`. */
function nameOfCopy(name: string, mediaType: string): string {
  const extension = EXTENSIONS[mediaType] ?? 'bin';
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '') || 'document';
  return `${stem}.${extension}`;
}

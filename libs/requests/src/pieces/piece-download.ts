import type { Piece } from '#casework';

export interface Download {
  readonly what: 'original' | 'copy';
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What a person gets of a piece: its owner the original, everybody else the copy, and nobody a file that the antivirus
 * refused. Nothing, as long as there is nothing for them.
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

/** What it is now, whatever it was called: « invoice.pdf.exe » is saved as a text if it is one. */
function nameOfCopy(name: string, mediaType: string): string {
  const extension = EXTENSIONS[mediaType] ?? 'bin';
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '') || 'document';
  return `${stem}.${extension}`;
}

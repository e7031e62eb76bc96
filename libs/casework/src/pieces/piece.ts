import type { Side } from '#dispute';
import type { CopyRefusal, SafeCopy } from './quarantine.ts';

/**
 * Document of a dispute, or upload that joined none yet. `sha256`: of the original, hexadecimal. `audience`: sides that
 * may see it. `uploadedAt`: instant.
 */
export interface Piece {
  readonly pieceId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: string;
  readonly uploadedAt: string;
  readonly audience: readonly Side[];
  /** Person who may have the original; all others get the copy. */
  readonly ownerId: string;
  readonly scan: 'unscanned' | 'clean' | 'refused';
  readonly copy: PieceCopy;
}

/** State of the copy that others see instead of the original. */
export type PieceCopy =
  | { readonly state: 'preparing' }
  | ({ readonly state: 'ready' } & SafeCopy)
  | { readonly state: 'refused'; readonly why: CopyRefusal };

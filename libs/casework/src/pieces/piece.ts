import type { Side } from '#dispute';
import type { CopyRefusal, SafeCopy } from './quarantine.ts';

export interface Piece {
  readonly pieceId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: string;
  readonly uploadedAt: string;
  readonly audience: readonly Side[];
  /** Who may have the original; everybody else has the copy. */
  readonly ownerId: string;
  readonly scan: 'unscanned' | 'clean' | 'refused';
  readonly copy: PieceCopy;
}

/** What others see of a piece: nothing until it is drawn anew. */
export type PieceCopy =
  | { readonly state: 'preparing' }
  | ({ readonly state: 'ready' } & SafeCopy)
  | { readonly state: 'refused'; readonly why: CopyRefusal };

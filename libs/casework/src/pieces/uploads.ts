import type { Instant } from '#law';
import type { Piece } from './piece.ts';

export interface NewUpload {
  readonly pieceId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: string;
}

/**
 * Files that have been received and belong to no dispute yet; their owner's alone, and forgotten when they stay unused.
 */
export abstract class Uploads {
  abstract add(personId: string, upload: NewUpload): Promise<void>;
  abstract of(personId: string, pieceIds: readonly string[]): Promise<readonly Piece[]>;
}

/** Port. Uploads that joined no dispute in time. */
export abstract class UnusedUploads {
  /** Deletes uploads older than `before` and queues their contents for erasure. Returns how many. */
  abstract forget(before: Instant): Promise<number>;
}

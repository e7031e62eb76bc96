import type { Instant } from '#law';
import type { Piece } from './piece.ts';

/** Upload as the file store received it. `kind`: as read from its first bytes. `sha256`: hexadecimal. */
export interface NewUpload {
  readonly pieceId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: string;
}

/** Port. Files that were received and belong to no dispute yet. Only their owner sees them; unused ones are deleted. */
export abstract class Uploads {
  /** Stores an upload of this person. Throws when its id is taken. */
  abstract add(personId: string, upload: NewUpload): Promise<void>;
  /** Returns those of the given uploads that are this person's own and belong to no dispute, in no particular order. */
  abstract of(personId: string, pieceIds: readonly string[]): Promise<readonly Piece[]>;
}

/** Port. Uploads that joined no dispute in time. */
export abstract class UnusedUploads {
  /**
   * Deletes uploads from before an instant, except those of drafts, and queues their contents for erasure. Returns how
   * many.
   */
  abstract forget(before: Instant): Promise<number>;
}

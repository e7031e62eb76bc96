/** Port. Contents to be removed from the file store, since no dispute needs them any more. */
export abstract class Erasures {
  /**
   * Returns at most `limit` digests (SHA-256, hexadecimal) that no piece or notice needs any more, oldest request
   * first.
   */
  abstract waiting(limit: number): Promise<readonly string[]>;
  /** Strikes a content off the list, after its removal. */
  abstract done(sha256: string): Promise<void>;
}

/**
 * Port. List of erasures outside the database: a restored database learns what was erased after its backup. Ids only.
 */
export abstract class ErasureLedger {
  /** Creates the ledger, if there is none yet: a missing one is then known to be lost. */
  abstract begin(): Promise<void>;
  /** Notes an erasure before it is done. Notes of erasures that failed afterwards are harmless. */
  abstract note(kind: 'dispute' | 'content', id: string, at: Date): Promise<void>;
  /** Returns what was noted, since an instant if it is given. */
  abstract erased(
    since?: Date,
  ): Promise<{ readonly disputes: readonly string[]; readonly contents: readonly string[] }>;
}

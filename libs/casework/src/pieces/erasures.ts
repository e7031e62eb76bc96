/** Contents to be removed from the file store, once no file needs them any more. */
export abstract class Erasures {
  abstract waiting(limit: number): Promise<readonly string[]>;
  abstract done(sha256: string): Promise<void>;
}

/** Kept outside the database, so that a restored one learns what was erased after its backup. Ids only. */
export interface ErasureLedger {
  /** There is a ledger from now on, be it empty: one that is missing is one that was lost. */
  begin(): Promise<void>;
  /** Written before the erasure itself: one line too many is harmless, one too few is not. */
  note(kind: 'dispute' | 'content', id: string, at: Date): Promise<void>;
  erased(since?: Date): Promise<{ readonly disputes: readonly string[]; readonly contents: readonly string[] }>;
}

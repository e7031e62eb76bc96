/** Piece to be examined. Until it has a copy, only its owner sees it. */
export interface Quarantined {
  readonly pieceId: string;
  readonly sha256: string;
  readonly kind: string;
  readonly scan: 'unscanned' | 'clean';
  /** Whether its copy is made already and only the antivirus has not read it. */
  readonly copied: boolean;
  /** How often its examination has failed. */
  readonly failures: number;
}

/** Copy of a piece that other sides see instead of the original. */
export interface SafeCopy {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Reasons for which a piece gets no copy, so that only its owner sees it. */
export const COPY_REFUSALS = ['infected', 'not-readable', 'too-large'] as const;

/** Reason why a piece has no copy. */
export type CopyRefusal = (typeof COPY_REFUSALS)[number];

/** Port. Pieces to be examined. A copy made of a piece that was erased meanwhile is queued for erasure. */
export abstract class Quarantine {
  /**
   * Reserves the next piece for three minutes, taking owners in turn; nothing when none is waiting. `withAntivirus`:
   * also takes pieces that have a copy and are unscanned.
   */
  abstract take(withAntivirus: boolean): Promise<Quarantined | undefined>;
  /** Records that the antivirus found nothing. */
  abstract scannedClean(pieceId: string): Promise<void>;
  /** Refuses the piece and queues its copy, if any, for erasure. `finding`: the name of what was found. */
  abstract infected(pieceId: string, finding: string): Promise<void>;
  /**
   * Records the copy: other sides see the piece from now on. Has no effect on a piece that was copied or refused
   * before.
   */
  abstract copied(pieceId: string, copy: SafeCopy): Promise<void>;
  /** Refuses a piece of which no copy can be made. Has no effect once it has a copy. */
  abstract notCopied(pieceId: string, why: Exclude<CopyRefusal, 'infected'>): Promise<void>;
  /**
   * Puts a piece off after a failure of the portal, by ten seconds at first and ten minutes at most. `reason`: a code.
   */
  abstract later(pieceId: string, reason: string): Promise<void>;
}

/** Port. Antivirus. */
export abstract class Antivirus {
  /** Returns its verdict. Throws when the daemon is away, late, or its signatures are out of date. */
  abstract scan(
    content: Uint8Array,
  ): Promise<{ readonly clean: true } | { readonly clean: false; readonly finding: string }>;
}

/** Copy of a piece, or why there is none. */
export type CopyMade =
  | { readonly made: true; readonly content: Uint8Array; readonly mediaType: string }
  | { readonly made: false; readonly why: 'not-readable' | 'too-large' | 'took-too-much' };

/** Port. Makes the copy of a piece: draws anew what it shows, without metadata or active content. */
export abstract class Copier {
  /** Returns the copy. `kind`: of the piece, as the file store read it. */
  abstract copy(kind: string, content: Uint8Array): Promise<CopyMade>;
}

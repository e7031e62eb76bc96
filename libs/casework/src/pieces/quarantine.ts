/** Piece that is not examined yet: its owner alone sees it. */
export interface Quarantined {
  readonly pieceId: string;
  readonly sha256: string;
  readonly kind: string;
  readonly scan: 'unscanned' | 'clean';
  /** Its copy is there already: only the antivirus has not seen it. */
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

export const COPY_REFUSALS = ['infected', 'not-readable', 'too-large'] as const;

/** Why nobody else will ever see a piece. */
export type CopyRefusal = (typeof COPY_REFUSALS)[number];

/** Port. Pieces to be examined. Results for a piece erased meanwhile are dropped, and its copy is erased. */
export abstract class Quarantine {
  /** Reserves the next piece for a few minutes, taking owners in turn; nothing when none is waiting. */
  abstract take(withAntivirus: boolean): Promise<Quarantined | undefined>;
  /** Records that the antivirus found nothing. */
  abstract scannedClean(pieceId: string): Promise<void>;
  /** Refuses the piece. `finding`: the name of what was found. */
  abstract infected(pieceId: string, finding: string): Promise<void>;
  /** Records the copy: other sides see the piece from now on. */
  abstract copied(pieceId: string, copy: SafeCopy): Promise<void>;
  /** Refuses the piece, since no copy can be made of it. */
  abstract notCopied(pieceId: string, why: Exclude<CopyRefusal, 'infected'>): Promise<void>;
  /** Puts a piece off after a failure of ours; the delay grows with each. `reason`: a code. */
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

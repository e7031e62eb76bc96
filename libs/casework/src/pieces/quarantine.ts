/** A piece that nobody but its owner has seen yet. */
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

export interface SafeCopy {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export const COPY_REFUSALS = ['infected', 'not-readable', 'too-large'] as const;

/** Why nobody else will ever see a piece. */
export type CopyRefusal = (typeof COPY_REFUSALS)[number];

/** Pieces whose examination is not over. What is said of a piece that was erased meanwhile is lost, and its copy erased. */
export abstract class Quarantine {
  /** The next one, of whoever had least of theirs taken lately; nobody else is given it for a few minutes. */
  abstract take(withAntivirus: boolean): Promise<Quarantined | undefined>;
  abstract scannedClean(pieceId: string): Promise<void>;
  abstract infected(pieceId: string, finding: string): Promise<void>;
  abstract copied(pieceId: string, copy: SafeCopy): Promise<void>;
  abstract notCopied(pieceId: string, why: Exclude<CopyRefusal, 'infected'>): Promise<void>;
  /** Something failed that is not the fault of the piece: it is taken again later, and later each time. */
  abstract later(pieceId: string, reason: string): Promise<void>;
}

/** Says what it knows or throws: a daemon that is away, late or stale has not said that a file is clean. */
export interface Antivirus {
  scan(content: Uint8Array): Promise<{ readonly clean: true } | { readonly clean: false; readonly finding: string }>;
}

export type CopyMade =
  | { readonly made: true; readonly content: Uint8Array; readonly mediaType: string }
  | { readonly made: false; readonly why: 'not-readable' | 'too-large' | 'took-too-much' };

/** Draws anew what a piece shows, so that nothing of its making survives. */
export interface Copier {
  copy(kind: string, content: Uint8Array): Promise<CopyMade>;
}

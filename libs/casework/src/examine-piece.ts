import type { Files } from './ports.ts';

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

export interface ExaminationDeps {
  readonly quarantine: Quarantine;
  /** Absent, pieces stay unscanned, and others see their copies all the same. */
  readonly antivirus: Antivirus | undefined;
  readonly copier: Copier;
  readonly files: Files;
  /** Told of what failed, in a word without personal data. */
  readonly onFailure: (error: unknown) => string;
}

/** A slow machine is no reason to refuse a piece: what took too long or too much is tried again before that is said of it. */
const TRIES = 2;

/**
 * Examines the next piece: antivirus first, then its copy. The original is only read, never written: it keeps its digest.
 * False when none is waiting. Run twice on the same piece it says the same.
 */
export async function examineNextPiece(deps: ExaminationDeps): Promise<boolean> {
  const piece = await deps.quarantine.take(deps.antivirus !== undefined);
  if (piece === undefined) return false;
  try {
    await examine(deps, piece);
  } catch (error) {
    await deps.quarantine.later(piece.pieceId, deps.onFailure(error));
  }
  return true;
}

async function examine({ quarantine, antivirus, copier, files }: ExaminationDeps, piece: Quarantined): Promise<void> {
  const { pieceId } = piece;
  const content = await files.read(piece.sha256);
  if (content === undefined) throw new PieceMissing();
  if (antivirus !== undefined && piece.scan === 'unscanned') {
    const verdict = await antivirus.scan(content);
    if (!verdict.clean) return quarantine.infected(pieceId, verdict.finding);
    await quarantine.scannedClean(pieceId);
  }
  if (piece.copied) return;
  const copy = await copier.copy(piece.kind, content);
  if (copy.made) {
    return quarantine.copied(pieceId, { ...(await files.put(copy.content)), mediaType: copy.mediaType });
  }
  if (copy.why !== 'took-too-much') return quarantine.notCopied(pieceId, copy.why);
  if (piece.failures + 1 < TRIES) throw new TookTooMuch();
  return quarantine.notCopied(pieceId, 'too-large');
}

class PieceMissing extends Error {
  override readonly name = 'PieceMissing';
}

class TookTooMuch extends Error {
  override readonly name = 'TookTooMuch';
}

import type { Files } from './files.ts';
import type { Antivirus, Copier, Quarantine, Quarantined } from './quarantine.ts';

/** Ports that the examination of a piece uses. */
export interface ExaminationDeps {
  readonly quarantine: Quarantine;
  /** Absent, pieces stay unscanned, and others see their copies all the same. */
  readonly antivirus: Antivirus | undefined;
  readonly copier: Copier;
  readonly files: Files;
  /** Reports a failed examination. Returns a code for it, without personal data. */
  readonly onFailure: (error: unknown) => string;
}

/**
 * A slow machine is no reason to refuse a piece: what took too long or too much is tried again before that is said of
 * it.
 */
const TRIES = 2;

/**
 * Examines the next piece: antivirus first, then its copy. The original is read, never written. Returns false when none
 * is waiting. A failure is not thrown: the piece is put off. Idempotent for a piece.
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

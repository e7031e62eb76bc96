import { checkPeople, checkPieces, checkWords, contentsOf } from './check-contents.ts';
import { checkDuties } from './check-duties.ts';
import { checkDeadlines, checkSideViews, checkSummary } from './check-side-views.ts';
import type { Note } from './faults.ts';
import { checkChain, checkFiling, historyOf } from './history.ts';
import type { KeptDispute } from './kept.ts';

/** Everything that can be said of one dispute from its own rows. Returns what is to lie in the file store for it. */
export function checkDispute(
  kept: KeptDispute,
  note: Note,
): readonly { readonly sha256: string; readonly bytes: number }[] {
  checkChain(kept, note);
  const history = historyOf(kept, note);
  if (history === undefined) return [];
  checkFiling(kept, history, note);
  checkSummary(kept, history, note);
  checkSideViews(kept, history, note);
  checkDeadlines(kept, history, note);
  checkDuties(kept, history, note);
  checkWords(kept, history, note);
  checkPieces(kept, history, note);
  checkPeople(kept, note);
  return contentsOf(kept, history, note);
}

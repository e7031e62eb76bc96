import type { CivilDate } from '#law';
import { ACTS, type Act, type ActType } from '../acts.ts';
import { type ComplaintSubject, exampleComplaint } from '../complaint/file-complaint.ts';
import type { Occasion } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import type { TextRef } from '../text-ref.ts';
import { rulesFor } from './people.ts';

/** Words kept beside the record. */
export const words = (textId: string): TextRef => ({ textId, digest: `sha256:${textId}` });

/** A pair of shoes, 89 euros, never delivered. */
export const SUBJECT: ComplaintSubject = exampleComplaint(rulesFor(), words);

interface Asked {
  readonly dispute: Dispute;
  readonly today: CivilDate;
  /** Chooses among the ways to do the act; 0 is the plainest. */
  readonly choice?: number;
}

/** One plausible act of each kind, in this dispute, today, as its file gives it; another choice gives another way to do it. */
export function exampleOf(type: ActType, { choice = 0, ...asked }: Asked): Act {
  const { example } = ACTS[type] as { readonly example?: (occasion: Occasion) => object };
  const pick: Occasion['pick'] = (first, ...others) => [first, ...others][choice % (others.length + 1)] ?? first;
  return { type, ...example?.({ ...asked, choice, pick, text: words }) } as Act;
}

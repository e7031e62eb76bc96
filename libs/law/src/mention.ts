import type { Localized } from '#text';
import type { Certainty } from './provision.ts';
import type { Sector } from './rules.ts';

/** Notices that the law obliges to say something. */
export type MentionedIn =
  | 'merchant-answer'
  | 'rejection'
  | 'referral-notice'
  | 'conflict'
  | 'prolongation'
  | 'proposal'
  | 'closing'
  | 'confidential';

/** One thing a notice must say. */
export interface Mention {
  readonly code: string;
  readonly provision: string;
  readonly part?: string;
  readonly certainty: Certainty;
  /** 'text': the article itself requires it; 'sense': needed for it to work, or required by the Directive or by doctrine. */
  readonly requiredBy: 'text' | 'sense';
  /** Exact words of the article, where they were read. */
  readonly words?: string;
  /** Only in these sectors; absent: in all. */
  readonly sectors?: readonly Sector[];
  /** What must be said, for the person who writes the notice. */
  readonly about: Localized;
  /** A sentence that says it, addressed to the reader of the notice; absent where it depends on the dispute. */
  readonly say?: Localized;
}

import type { CivilDate, DisputeScope, Rules } from '#law';
import { type DecideAct, decided } from '../decision.ts';
import type { Claim } from '../terms.ts';
import type { TextRef } from '../text-ref.ts';
import type { Subject } from './subjects.ts';

/** What a dispute is about; everything an admissible request needs and nothing more is mandatory. */
export interface ComplaintSubject {
  readonly reference: string;
  readonly consumerId: string;
  readonly merchantId: string;
  readonly rules: Rules;
  readonly statement: TextRef;
  readonly claims: readonly Claim[];
  /** R614-2 1°: what it is about, for the annual report; nobody is obliged to say. */
  readonly subject?: Subject;
  readonly contractOn?: CivilDate;
  /** Member State of residence when the contract was made (L611-1 1° and 2°), ISO 3166 alpha-2. */
  readonly residence?: string;
  /** What decides whether mediation reaches it; absent, the performance of a contract for a price with a merchant of the Union. */
  readonly scope?: DisputeScope;
  readonly pieceIds: readonly string[];
}

/** L612-2 1°: the written complaint (*réclamation écrite préalable*), carried by the portal, which keeps its words, its instant and the proof of its dispatch. */
export interface FileComplaint extends ComplaintSubject {
  readonly type: 'FileComplaint';
}

export interface ComplaintFiled extends ComplaintSubject {
  readonly type: 'ComplaintFiled';
}

export const fileComplaint: DecideAct<FileComplaint, ComplaintFiled> = (_dispute, act) =>
  decided({ ...act, type: 'ComplaintFiled' });

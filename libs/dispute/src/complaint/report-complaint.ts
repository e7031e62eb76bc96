import { type CivilDate, isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import type { ComplaintUnresolved } from './answer-complaint.ts';
import type { ComplaintSubject } from './file-complaint.ts';

/** A complaint made elsewhere, by any written means (L612-2 1°): its date and an uploaded proof of it. */
export interface ComplaintElsewhere extends ComplaintSubject {
  readonly sentOn: CivilDate;
  readonly proofPieceId: string;
  /** What the merchant did, as the consumer says; nothing said means no answer. */
  readonly unsatisfactoryAnswerOn?: CivilDate;
}

export interface ReportComplaint extends ComplaintElsewhere {
  readonly type: 'ReportComplaint';
}

export interface ComplaintReported extends ComplaintElsewhere {
  readonly type: 'ComplaintReported';
}

export const reportComplaint: DecideAct<ReportComplaint, ComplaintReported | ComplaintUnresolved> = (
  _dispute,
  act,
  { today },
) => {
  if (isAfter(act.sentOn, today)) return refused('date-in-the-future');
  const reported: ComplaintReported = { ...act, type: 'ComplaintReported' };
  const answeredOn = act.unsatisfactoryAnswerOn;
  if (answeredOn === undefined) return decided(reported);
  if (isAfter(answeredOn, today)) return refused('date-in-the-future');
  if (isAfter(act.sentOn, answeredOn)) return refused('answer-before-complaint');
  return decided(reported, { type: 'ComplaintUnresolved', cause: 'answered-elsewhere', on: answeredOn });
};

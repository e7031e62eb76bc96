import { addDays, addYears, type CivilDate, civilDate, isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { ComplaintUnresolved } from './contest-answer.ts';
import { type ComplaintSubject, complained, exampleComplaint, firstPieces, opened } from './file-complaint.ts';

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

export const reportComplaint = defineAct<ReportComplaint, ComplaintReported, ComplaintUnresolved>({
  type: 'ReportComplaint',
  begins: ({ rules }) => rules,
  by: ['consumer'],
  event: 'ComplaintReported',
  binds: false,
  decide: (_dispute, act, { today }) => {
    if (isAfter(act.sentOn, today)) return refused('date-in-the-future');
    const reported: ComplaintReported = { ...act, type: 'ComplaintReported' };
    const answeredOn = act.unsatisfactoryAnswerOn;
    if (answeredOn === undefined) return decided(reported);
    if (isAfter(answeredOn, today)) return refused('date-in-the-future');
    if (isAfter(act.sentOn, answeredOn)) return refused('answer-before-complaint');
    return decided(reported, { type: 'ComplaintUnresolved', cause: 'answered-elsewhere', on: answeredOn });
  },
  events: {
    ComplaintReported: {
      begins: ({ rules }) => rules,
      audience: SIDES,
      evolve: (_dispute, event, { on }) => ({
        ...opened(event),
        pieces: firstPieces([...event.pieceIds, event.proofPieceId], on),
        complaint: {
          origin: 'elsewhere',
          sentOn: event.sentOn,
          ...complained(event),
          proofPieceId: event.proofPieceId,
        },
      }),
    },
  },
  example: ({ dispute, today, choice, pick, text }) => ({
    ...exampleComplaint(dispute.rules, text),
    sentOn: pick(addDays(today, -30), addYears(today, -1), civilDate('2024-02-29')),
    proofPieceId: 'registered-letter',
    ...(choice % 2 === 0 ? {} : { unsatisfactoryAnswerOn: addDays(today, -1) }),
  }),
});

import type { Party } from '#dispute';
import { lastOf, type Rules, stageOf } from '../reference-model.ts';
import {
  BEFORE_NOTICE,
  EVERYBODY,
  EXAMINED,
  early,
  ends,
  everybody,
  KEPT,
  leads,
  MEDIATION,
  notIndependent,
  notYours,
  OVER,
  parties,
  stack,
  unlessNotified,
} from './places.ts';

/** From the notification (R612-2) to the archive. */
export const MEDIATION_RULES = {
  NotifyReferral: {
    by: stack(['BA']),
    unless: (told, act, by) => notYours(told, act, by) || notIndependent(told),
    brings: (told, { noInvitation }) => {
      told.notified = told.today;
      told.mediation = noInvitation ? 'C1' : 'C2';
      if (!noInvitation) told.invited = told.today;
      return EVERYBODY;
    },
  },
  OpenExamination: { by: { mediator: ['C1'] }, unless: notYours, brings: leads('C4') },
  EnterMediation: {
    by: { merchant: ['C2'] },
    unless: (told) => told.today > lastOf.entry(told) && 'merchant-period-over',
    brings: leads('C4'),
  },
  // The stories of the model are told before 20 September 2028.
  ExtendMerchantAnswer: {
    by: { mediator: ['C2'] },
    unless: (told, act, by) => notYours(told, act, by) || 'no-duty-to-reply',
    brings: () => EVERYBODY,
  },
  AskForReview: { by: parties(['C3']), unless: () => 'nothing-to-review', brings: () => EVERYBODY },
  InviteAgain: {
    by: { mediator: ['C3'] },
    unless: (told, act, by) => notYours(told, act, by) || 'nothing-to-review',
    brings: () => EVERYBODY,
  },
  AskForFile: {
    by: parties(MEDIATION),
    unless: (told, _act, { side }) => told.fileAsked[side as Party] === told.today && 'already-recorded',
    brings: (told, _act, { side }) => {
      told.fileAsked[side as Party] = told.today;
      return [side, 'mediator'];
    },
  },
  DeclineMediation: { by: { merchant: ['C2'] }, brings: ends('C3') },
  LapseMerchantAnswer: { by: { clock: ['C2'] }, unless: early(lastOf.entry), brings: ends('C3') },
  DiscloseConflict: {
    by: { mediator: EXAMINED },
    unless: notYours,
    brings: (told) => {
      told.disclosed = told.today;
      told.objections = {};
      return leads('C5')(told);
    },
  },
  AnswerConflict: {
    by: parties(['C5']),
    unless: ({ objections }, _act, { side }) => objections[side as Party] !== undefined && 'already-answered',
    brings: (told, { objects }, { side }) => {
      told.objections[side as Party] = objects;
      const { consumer, merchant } = told.objections;
      if (consumer === false && merchant === false) told.mediation = 'C4';
      return EVERYBODY;
    },
  },
  LapseConflictAnswer: {
    by: { clock: ['C5'] },
    unless: (told) =>
      early(lastOf.objection)(told) || (Object.values(told.objections).includes(true) && 'a-party-objects'),
    brings: leads('C4'),
  },
  ReplaceCaseMediator: {
    by: stack(['C5', ...EXAMINED]),
    unless: ({ inCharge }, { personId }) => inCharge?.who === personId && 'same-person',
    brings: (told, { personId }) => {
      told.inCharge = { who: personId, independent: false };
      if (told.mediation === 'C5') told.mediation = 'C4';
      return EVERYBODY;
    },
  },
  ProlongMediation: {
    by: { mediator: EXAMINED },
    unless: (told, act, by) =>
      notYours(told, act, by) || (act.until <= lastOf.outcome(told) && 'prolongation-not-later'),
    brings: (told, { until }) => {
      told.until = until;
      return leads('C6')(told);
    },
  },
  RecordOutcomeOverdue: {
    by: { clock: ['C1', 'C2', 'C4', 'C5', 'C6'] },
    unless: (told) => (told.overdueSince === lastOf.outcome(told) ? 'already-recorded' : early(lastOf.outcome)(told)),
    brings: (told) => {
      told.overdueSince = lastOf.outcome(told);
      return EVERYBODY;
    },
  },
  IssueProposal: {
    by: { mediator: EXAMINED },
    unless: (told, act, by) =>
      notYours(told, act, by) || notIndependent(told) || ((act.acceptanceDays ?? 15) < 1 && 'acceptance-days-too-few'),
    brings: (told, { acceptanceDays = 15 }) => {
      told.proposal = { on: told.today, days: acceptanceDays, answers: {} };
      return leads('C8')(told);
    },
  },
  AnswerProposal: {
    by: parties(['C8']),
    unless: (told, { answer }, { side }) => {
      if (told.today > lastOf.acceptance(told)) return 'acceptance-period-over';
      if (told.proposal?.answers[side as Party] !== undefined) return 'already-answered';
      return answer === 'accepted' && told.today === told.proposal?.on && 'time-to-reflect';
    },
    brings: (told, { answer }, { side }) => {
      const answers = told.proposal?.answers ?? {};
      answers[side as Party] = answer;
      if (answers.consumer === undefined || answers.merchant === undefined) return [side, 'mediator'];
      const both = answers.consumer === 'accepted' && answers.merchant === 'accepted';
      return ends(both ? 'C9' : 'C10')(told);
    },
  },
  LapseProposal: {
    by: { clock: ['C8'] },
    unless: early(lastOf.acceptance),
    brings: (told) => ends(Object.values(told.proposal?.answers ?? {}).includes('refused') ? 'C10' : 'C11')(told),
  },
  WithdrawFromMediation: { by: parties(MEDIATION), brings: ends('C12') },
  DeclareCourtSeised: { by: parties([...BEFORE_NOTICE, ...MEDIATION], MEDIATION), brings: ends('C13', unlessNotified) },
  InterruptMediation: {
    by: { mediator: [...BEFORE_NOTICE, ...MEDIATION] },
    unless: notYours,
    brings: ends('C13', unlessNotified),
  },

  CloseMediation: {
    by: { mediator: OVER, clock: OVER },
    unless: (told, act, by) => notYours(told, act, by) || (by.role === 'clock' && early(lastOf.closing)(told)),
    brings: (told) => {
      told.agreed = ['C7', 'C9'].includes(stageOf(told));
      told.mediation = 'D1';
      told.closed = told.finished = told.today;
      return unlessNotified(told);
    },
  },
  AskExecution: {
    by: { clock: ['D1'] },
    unless: (told) =>
      !told.agreed ? 'nothing-to-execute' : told.asked ? 'already-recorded' : early(lastOf.execution)(told),
    brings: (told) => {
      told.asked = true;
      return EVERYBODY;
    },
  },
  ReportExecution: {
    by: everybody(['D1', 'D2'], ['D1', 'D2']),
    unless: ({ agreed }) => !agreed && 'nothing-to-execute',
    brings: leads('D2'),
  },
  ArchiveDispute: { by: { clock: ['A7', ...KEPT] }, unless: early(lastOf.archive), brings: leads('D3') },
  PurgeDispute: { by: { clock: ['D3'] }, unless: early(lastOf.purge), brings: leads('D4') },
} as const satisfies Partial<Rules>;

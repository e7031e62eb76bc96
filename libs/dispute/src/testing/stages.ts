import { civilDateAt } from '#law';
import type { Actor } from '../actor.ts';
import type { ActOf, ActType } from '../acts.ts';
import type { Stage } from '../stage.ts';
import { exampleOf } from './example-acts.ts';
import { CONSUMER, MEDIATOR, MERCHANT } from './people.ts';
import { daysFrom, moment, nothingYet, type Story } from './story.ts';

/** The story goes on with the plainest act of its kind. */
export function plainly<T extends ActType>(
  story: Story,
  type: T,
  by: Actor,
  on: string,
  more?: Partial<ActOf<T>>,
): Story {
  const act = {
    ...exampleOf(type, { dispute: story.dispute, today: civilDateAt(moment(on), 'Europe/Paris') }),
    ...more,
  } as ActOf<T>;
  return story.did(act, by, on);
}

/**
 * For each stage, the plainest story that leads there; a stage without one does not compile. The date is the day of the
 * last act that somebody did: where the clock leads there, it did so afterwards, in its own time.
 */
export const stages: Readonly<Record<Uncapitalize<Stage>, (on: string) => Story>> = {
  complaintDraft: (_on) => nothingYet(),
  complaintSent: (on) => plainly(nothingYet(), 'FileComplaint', CONSUMER, on),
  complaintAcknowledged: (on) => plainly(stages.complaintSent(daysFrom(on, -2)), 'AcknowledgeComplaint', MERCHANT, on),
  complaintAnswered: (on) =>
    plainly(stages.complaintSent(daysFrom(on, -8)), 'AnswerComplaint', MERCHANT, on, { answer: 'partial' }),
  settledDirectly: (on) => plainly(stages.complaintAnswered(daysFrom(on, -2)), 'AcceptAnswer', CONSUMER, on),
  unresolved: (on) => plainly(stages.complaintSent(daysFrom(on, -8)), 'AnswerComplaint', MERCHANT, on),
  silenceRecorded: (on) => stages.complaintSent(on).waited('RecordSilence'),
  referralWindowPassed: (on) => stages.unresolved(on).waited('LapseReferralWindow'),
  complaintWithdrawn: (on) => plainly(stages.complaintSent(daysFrom(on, -3)), 'WithdrawComplaint', CONSUMER, on),
  referralReceived: (on) => plainly(stages.unresolved(daysFrom(on, -7)), 'ReferToMediator', CONSUMER, on),
  piecesRequested: (on) => plainly(assigned(daysFrom(on, -1)), 'RequestPieces', MEDIATOR, on),
  rejected: (on) => plainly(assigned(daysFrom(on, -1)), 'RejectReferral', MEDIATOR, on),
  redirected: (on) => plainly(assigned(daysFrom(on, -1)), 'RedirectReferral', MEDIATOR, on),
  admitted: (on) => plainly(assigned(daysFrom(on, -1)), 'AdmitReferral', MEDIATOR, on),
  referralNotified: (on) =>
    plainly(stages.admitted(daysFrom(on, -1)), 'NotifyReferral', MEDIATOR, on, { noInvitation: 'committed' }),
  awaitingMerchant: (on) => plainly(stages.admitted(daysFrom(on, -1)), 'NotifyReferral', MEDIATOR, on),
  merchantDeclined: (on) => plainly(stages.awaitingMerchant(daysFrom(on, -5)), 'DeclineMediation', MERCHANT, on),
  underExamination: (on) => plainly(stages.awaitingMerchant(daysFrom(on, -5)), 'EnterMediation', MERCHANT, on),
  conflictDisclosed: (on) => plainly(stages.underExamination(daysFrom(on, -5)), 'DiscloseConflict', MEDIATOR, on),
  examinationProlonged: (on) => plainly(stages.underExamination(daysFrom(on, -60)), 'ProlongMediation', MEDIATOR, on),
  agreementReached: (on) => {
    const offered = plainly(stages.underExamination(daysFrom(on, -20)), 'MakeOffer', MERCHANT, daysFrom(on, -15));
    return plainly(offered, 'AcceptOffer', CONSUMER, on);
  },
  proposalPending: (on) => plainly(stages.underExamination(daysFrom(on, -20)), 'IssueProposal', MEDIATOR, on),
  proposalAccepted: (on) => {
    const pending = stages.proposalPending(daysFrom(on, -14));
    return plainly(plainly(pending, 'AnswerProposal', CONSUMER, daysFrom(on, -1)), 'AnswerProposal', MERCHANT, on);
  },
  proposalRefused: (on) => {
    const pending = stages.proposalPending(daysFrom(on, -14));
    const accepted = plainly(pending, 'AnswerProposal', CONSUMER, daysFrom(on, -1));
    return plainly(accepted, 'AnswerProposal', MERCHANT, on, { answer: 'refused' });
  },
  proposalLapsed: (on) => stages.proposalPending(on).waited('LapseProposal'),
  withdrawn: (on) => plainly(stages.underExamination(daysFrom(on, -5)), 'WithdrawFromMediation', CONSUMER, on),
  interrupted: (on) => plainly(stages.underExamination(daysFrom(on, -5)), 'InterruptMediation', MEDIATOR, on),
  closed: (on) => plainly(stages.proposalAccepted(daysFrom(on, -2)), 'CloseMediation', MEDIATOR, on),
  executionFollowed: (on) => plainly(stages.closed(daysFrom(on, -30)), 'ReportExecution', CONSUMER, on),
  archived: (on) => stages.closed(on).waited('ArchiveDispute'),
  purged: (on) => stages.archived(on).waited('PurgeDispute'),
};

/** The story of a stage by its name. */
export function storyOf(stage: Stage, on = '2026-03-02'): Story {
  const name = `${stage.charAt(0).toLowerCase()}${stage.slice(1)}` as Uncapitalize<Stage>;
  return stages[name](on);
}

/** The request is in the hands of a person who has declared their independence. */
function assigned(on: string): Story {
  const inCharge = plainly(stages.referralReceived(daysFrom(on, -2)), 'AssignCaseMediator', MEDIATOR, daysFrom(on, -1));
  return plainly(inCharge, 'DeclareIndependence', MEDIATOR, on);
}

import { SIDES, type Side } from './actor.ts';
import type { Dispute } from './dispute.ts';
import type { DisputeEvent } from './events.ts';

const CONSUMER_AND_MEDIATOR: readonly Side[] = ['consumer', 'mediator'];

/**
 * Who may know that an event happened (*destinataires*). Everybody, unless the law or the nature of the thing says less:
 * admissibility is between consumer and mediator until the referral is notified; an answer to a proposal is its author's
 * until both have answered; a caucus is a caucus.
 */
export function audienceOf(event: DisputeEvent): readonly Side[] {
  switch (event.type) {
    case 'MessageSent':
    case 'PieceAdded':
      return event.audience;
    case 'FileAsked':
    case 'ProposalAnswered':
      return [event.by, 'mediator'];
    case 'NoticeDispatched':
      return event.notice === 'N01' ? SIDES : [event.to, 'mediator'];
    case 'CaseMediatorAssigned':
      return ['mediator'];
    case 'IndependenceDeclared':
      return event.notified ? SIDES : ['mediator'];
    case 'ReferralReceived':
    case 'PiecesRequested':
    case 'FileCompleted':
    case 'PiecesOverdue':
    case 'RejectionOverdue':
    case 'ReferralRejected':
    case 'ReferralRedirected':
    case 'ReferralAdmitted':
    case 'RequestWithdrawn':
      return CONSUMER_AND_MEDIATOR;
    case 'MediationInterrupted':
    case 'MediationClosed':
      return event.notified ? SIDES : CONSUMER_AND_MEDIATOR;
    case 'AnswerAccepted':
    case 'AnswerOverdue':
    case 'CaseMediatorReplaced':
    case 'ComplaintAcknowledged':
    case 'ComplaintAnswered':
    case 'ComplaintEscalated':
    case 'ComplaintFiled':
    case 'ComplaintReported':
    case 'ComplaintUnresolved':
    case 'ComplaintWithdrawn':
    case 'ConflictAnswered':
    case 'ConflictCleared':
    case 'ConflictDisclosed':
    case 'DisputeArchived':
    case 'DisputePurged':
    case 'ExaminationOpened':
    case 'ExecutionAsked':
    case 'ExecutionReported':
    case 'HoldingAnswerGiven':
    case 'MandateEnded':
    case 'MediationProlonged':
    case 'MerchantAnswerExtended':
    case 'MerchantDeclined':
    case 'MerchantEntered':
    case 'MerchantInvited':
    case 'MerchantInvitedAgain':
    case 'OfferAccepted':
    case 'OfferDeclined':
    case 'OfferMade':
    case 'OutcomeOverdue':
    case 'PartyWithdrew':
    case 'ProposalAccepted':
    case 'ProposalIssued':
    case 'ProposalLapsed':
    case 'ProposalRefused':
    case 'ReferralNotified':
    case 'ReferralWindowLapsed':
    case 'RepresentativeMandated':
    case 'ReviewAsked':
    case 'SilenceRecorded':
      return SIDES;
    default:
      return event satisfies never;
  }
}

/**
 * The body in whose hands something was put: what is not for everybody is, on the mediator's side, for the body of that
 * day alone. A second body does not read what was said to the first (confidentiality, L612-3). Nobody before the referral.
 */
export function confidedTo(audience: readonly Side[], bodyId: string | undefined): string | undefined {
  return audience.length < SIDES.length && audience.includes('mediator') ? bodyId : undefined;
}

/**
 * Whether a side has a part in the file yet. A merchant enters with the complaint that the portal brought to it, or with
 * the notification of the referral (R612-2); the mediator enters with the referral.
 */
export function hasPartIn(dispute: Dispute, side: Side): boolean {
  switch (side) {
    case 'consumer':
      return dispute.version > 0;
    case 'merchant':
      return dispute.complaint?.origin === 'portal' || dispute.notifiedOn !== undefined;
    case 'mediator':
      return dispute.bodyId !== undefined;
    default:
      return side satisfies never;
  }
}

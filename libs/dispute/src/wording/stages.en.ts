import type * as French from './stages.fr.ts';

const AS_YOU_LAST_SAW_IT = 'The complaint remains as you last saw it. Nothing more is asked of you.';

const ARCHIVED = 'The dispute is archived. Nothing is asked of you; it will be erased on the date set.';

const PURGED = 'The dispute has been erased: persons and texts are no longer kept.';

export const STAGE_WORDS: typeof French.STAGE_WORDS = {
  ComplaintDraft: {
    consumer: 'Your complaint is a draft: nobody else can read it. Complete it, then send it.',
    merchant: 'No complaint has reached you.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  ComplaintSent: {
    consumer:
      'Your complaint has been sent. It is for the merchant to answer. If it does not answer in time, the portal will record that by itself.',
    merchant: 'A consumer has sent you a complaint. You can acknowledge it, answer it or make an offer.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  ComplaintAcknowledged: {
    consumer: 'The merchant has received your complaint. It is for the merchant to answer you.',
    merchant: 'You have acknowledged the complaint. The consumer is waiting for your answer or your offer.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  ComplaintAnswered: {
    consumer:
      'The merchant has answered. It is for you to say whether the answer suits you; if not, you can ask the mediator.',
    merchant: 'Your answer has been passed on. It is for the consumer to say whether it is satisfactory.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  SettledDirectly: {
    consumer: 'You have settled directly with the merchant. There is nothing more for you to do on the portal.',
    merchant: 'You have settled directly with the consumer. There is nothing more for you to do on the portal.',
    mediator: 'The parties have settled directly. Nothing more is asked of you.',
  },
  Unresolved: {
    consumer:
      'Your complaint has not led to a solution. You can ask the mediator, free of charge, with this same file.',
    merchant: 'The complaint is not settled. The consumer can ask the mediator; you can still make an offer.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  SilenceRecorded: {
    consumer:
      'The merchant did not answer in time, and a certificate records it. You can ask the mediator, free of charge, with this same file.',
    merchant:
      'The period to answer has passed. The consumer can ask the mediator; you can still answer or make an offer.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  ReferralWindowPassed: {
    consumer:
      'More than a year has passed since your complaint. You can still ask for mediation: the mediator alone decides whether the request can be examined. This period does not concern the court.',
    merchant: 'More than a year has passed since the complaint. Nothing is asked of you; you can still make an offer.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  ComplaintWithdrawn: {
    consumer: 'You have withdrawn your complaint. There is nothing more for you to do in this dispute.',
    merchant: 'The consumer has withdrawn the complaint. Nothing more is asked of you.',
    mediator: 'This dispute has not been referred to you. Nothing is asked of you.',
  },
  ReferralReceived: {
    consumer: 'The mediator has received your request. It is for the mediator to say whether it can be examined.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: 'A request for mediation has arrived. It is for you to say whether it can be examined.',
  },
  PiecesRequested: {
    consumer:
      'Some pieces are missing from your request. It is for you to add them, then to say that the file is complete.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator:
      'You have asked the consumer for pieces. It is for the consumer to send them; you can decide without waiting.',
  },
  Rejected: {
    consumer:
      'The mediator cannot examine your request; the letter tells you why. If what was missing can be supplied, you can make the request again. You remain free to go to court.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: 'You have rejected the request. Nothing more is asked of you unless the consumer makes a new request.',
  },
  Redirected: {
    consumer:
      'Another mediator is competent: your request goes there with its date. Here, you can still ask for mediation if needed.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: 'You have redirected the request to the competent body. Nothing more is asked of you.',
  },
  Admitted: {
    consumer: 'Your request can be examined. It is now for the mediator to announce it to both parties.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator:
      'You have admitted the request. It is for you to notify both parties of the referral, once the case mediator has declared their independence.',
  },
  ReferralNotified: {
    consumer:
      'The mediation has been announced to both parties. It is for the mediator to open the examination. You can withdraw at any time.',
    merchant:
      'You have been notified of the referral to the mediator. It is for the mediator to open the examination. You can withdraw at any time.',
    mediator: 'Both parties have been notified of the referral. It is for you to open the examination.',
  },
  AwaitingMerchant: {
    consumer:
      'The mediation has been announced to both parties. It is for the merchant to say whether it takes part; it is free to choose.',
    merchant:
      'The mediator invites you to enter mediation. It is for you to say whether you take part; you are free to choose.',
    mediator: 'The referral has been notified. It is for the merchant to say whether it enters mediation.',
  },
  MerchantDeclined: {
    consumer:
      'The merchant is not entering mediation. It is for the mediator to close the dispute. You remain free to go to court.',
    merchant:
      'You have not entered mediation. It is for the mediator to close the dispute; nothing more is asked of you.',
    mediator: 'The merchant is not entering mediation. It is for you to close the dispute.',
  },
  UnderExamination: {
    consumer:
      'The mediator is examining the dispute. You can add pieces, write to the mediator, or settle with the merchant.',
    merchant:
      'The mediator is examining the dispute. You can add pieces, write to the mediator, or settle with the consumer.',
    mediator:
      'The dispute is under examination. It is for you to hear the parties and, failing an amicable agreement, to propose a solution.',
  },
  ConflictDisclosed: {
    consumer:
      'The mediator has disclosed a circumstance that may affect their independence. You have the right to object to their going on; the examination waits.',
    merchant:
      'The mediator has disclosed a circumstance that may affect their independence. You have the right to object to their going on; the examination waits.',
    mediator:
      'A circumstance has been disclosed to the parties, who may object. If one does, it is for the body to choose another person or to end the mission.',
  },
  ExaminationProlonged: {
    consumer: 'The dispute is complex: the mediator has set a new date and goes on examining it.',
    merchant: 'The dispute is complex: the mediator has set a new date and goes on examining it.',
    mediator: 'You have prolonged the examination. It is for you to complete it by the new date.',
  },
  AgreementReached: {
    consumer: 'You have reached an agreement with the merchant. It is for the mediator to close the dispute.',
    merchant: 'You have reached an agreement with the consumer. It is for the mediator to close the dispute.',
    mediator: 'The parties have reached an agreement. It is for you to close the dispute.',
  },
  ProposalPending: {
    consumer: 'The mediator proposes a solution. Each party is free to accept or refuse it, and answers separately.',
    merchant: 'The mediator proposes a solution. Each party is free to accept or refuse it, and answers separately.',
    mediator: 'Your proposal is in the hands of the parties. It is for them to answer, each separately.',
  },
  ProposalAccepted: {
    consumer: 'Both parties have accepted the proposal. It is for the mediator to close the dispute.',
    merchant: 'Both parties have accepted the proposal. It is for the mediator to close the dispute.',
    mediator: 'Both parties have accepted the proposal. It is for you to close the dispute.',
  },
  ProposalRefused: {
    consumer:
      'The proposal was not accepted. It is for the mediator to close the dispute. You remain free to go to court.',
    merchant:
      'The proposal was not accepted. It is for the mediator to close the dispute. You remain free to go to court.',
    mediator: 'The proposal was not accepted. It is for you to close the dispute.',
  },
  ProposalLapsed: {
    consumer:
      'The period to answer the proposal has passed without both parties accepting it. It is for the mediator to close the dispute. You remain free to go to court.',
    merchant:
      'The period to answer the proposal has passed without both parties accepting it. It is for the mediator to close the dispute. You remain free to go to court.',
    mediator:
      'The period to answer the proposal has passed without both parties accepting it. It is for you to close the dispute.',
  },
  Withdrawn: {
    consumer:
      'The withdrawal is recorded: there is no longer a mediation. It is for the mediator to close the dispute. You remain free to go to court.',
    merchant:
      'The withdrawal is recorded: there is no longer a mediation. It is for the mediator to close the dispute; nothing more is asked of you.',
    mediator: 'A party has withdrawn, as it is free to do. It is for you to close the dispute.',
  },
  Interrupted: {
    consumer: 'The mediation cannot go on. It is for the mediator to close the dispute and say why.',
    merchant: 'The mediation cannot go on. It is for the mediator to close the dispute and say why.',
    mediator: 'The mediation has been interrupted. It is for you to close the dispute.',
  },
  Closed: {
    consumer:
      'The dispute is closed; the closing notice tells you how it ended. If there is a solution to carry out, you can say here whether it was.',
    merchant:
      'The dispute is closed; the closing notice tells you how it ended. If there is a solution to carry out, you can say here whether it was.',
    mediator:
      'The dispute is closed. If there is a solution to carry out, the portal will ask the parties whether it was.',
  },
  ExecutionFollowed: {
    consumer: 'A report has been made on how the solution was carried out. You can still say how things stand.',
    merchant: 'A report has been made on how the solution was carried out. You can still say how things stand.',
    mediator: 'A report has been made on how the solution was carried out. The parties can still say how things stand.',
  },
  Archived: {
    consumer: ARCHIVED,
    merchant: ARCHIVED,
    mediator: ARCHIVED,
  },
  Purged: {
    consumer: PURGED,
    merchant: PURGED,
    mediator: PURGED,
  },
};

import type { Bilingual } from '#law';
import type { EventType } from './events.ts';

/**
 * What happened, in words that hold for everybody who may know it: no reader is addressed, no content told, and a
 * caucus reads like any message. An event without its words does not compile.
 */
export const EVENT_WORDING = {
  AnswerAccepted: {
    fr: 'Le consommateur a accepté la réponse du professionnel.',
    en: "The consumer accepted the merchant's answer.",
  },
  AnswerOverdue: {
    fr: "Le professionnel n'a pas répondu dans le délai que la loi lui donne.",
    en: 'The merchant did not answer within the period that the law gives it.',
  },
  CaseMediatorAssigned: {
    fr: 'Une personne a été chargée du dossier.',
    en: 'A case mediator was assigned to the dispute.',
  },
  CaseMediatorReplaced: {
    fr: 'La personne chargée du dossier a été remplacée.',
    en: 'The case mediator was replaced.',
  },
  ComplaintAcknowledged: {
    fr: 'Le professionnel a accusé réception de la réclamation.',
    en: 'The merchant acknowledged the complaint.',
  },
  ComplaintAnswered: { fr: 'Le professionnel a répondu à la réclamation.', en: 'The merchant answered the complaint.' },
  ComplaintEscalated: {
    fr: 'La réclamation a été portée au second niveau, le service consommateurs du professionnel.',
    en: "The complaint was taken to the second level, the merchant's consumer service.",
  },
  ComplaintFiled: {
    fr: 'La réclamation écrite a été envoyée au professionnel.',
    en: 'The written complaint was sent to the merchant.',
  },
  ComplaintReported: {
    fr: 'Une réclamation écrite faite hors du portail a été enregistrée, avec sa preuve.',
    en: 'A written complaint made outside the portal was recorded, with its proof.',
  },
  ComplaintUnresolved: {
    fr: "La réclamation n'a pas été réglée : le médiateur peut être saisi.",
    en: 'The complaint was not settled: the mediator can be asked.',
  },
  ComplaintWithdrawn: { fr: 'Le consommateur a retiré sa réclamation.', en: 'The consumer withdrew the complaint.' },
  ConflictAnswered: {
    fr: "Une partie a dit si elle s'opposait à la poursuite de la mission.",
    en: 'A party said whether it objected to the mission going on.',
  },
  ConflictCleared: {
    fr: "Aucune partie ne s'est opposée : la personne chargée du dossier poursuit sa mission.",
    en: 'No party objected: the case mediator goes on.',
  },
  ConflictDisclosed: {
    fr: 'Une circonstance pouvant affecter son indépendance a été signalée par la personne chargée du dossier.',
    en: 'The case mediator disclosed a circumstance that may affect their independence.',
  },
  DisputeArchived: { fr: 'Le dossier a été archivé.', en: 'The dispute was archived.' },
  DisputePurged: {
    fr: 'Les personnes et les textes du dossier ont été effacés.',
    en: 'The persons and texts of the dispute were erased.',
  },
  ExaminationOpened: { fr: "Le médiateur a ouvert l'examen du dossier.", en: 'The mediator opened the examination.' },
  ExecutionAsked: {
    fr: "Les parties ont été interrogées sur l'exécution de la solution.",
    en: 'The parties were asked whether the solution was carried out.',
  },
  ExecutionReported: {
    fr: "L'exécution de la solution a été signalée.",
    en: 'A report was made on how the solution was carried out.',
  },
  FileAsked: {
    fr: 'Les pièces du dossier ont été demandées et communiquées.',
    en: 'The pieces of the file were asked for and given.',
  },
  FileCompleted: { fr: 'Le consommateur a complété son dossier.', en: 'The consumer completed the file.' },
  HoldingAnswerGiven: {
    fr: "Le professionnel a annoncé qu'une réponse viendrait.",
    en: 'The merchant announced that an answer would come.',
  },
  IndependenceDeclared: {
    fr: 'La personne chargée du dossier a déclaré son indépendance.',
    en: 'The case mediator declared their independence.',
  },
  MandateEnded: { fr: 'Le mandat du représentant a pris fin.', en: 'The mandate of the representative ended.' },
  MediationClosed: { fr: 'La clôture du dossier a été déclarée.', en: 'The closing of the dispute was declared.' },
  MediationInterrupted: { fr: 'La médiation a été interrompue.', en: 'The mediation was interrupted.' },
  MediationProlonged: {
    fr: "Le médiateur a prolongé l'examen du dossier.",
    en: 'The mediator prolonged the examination.',
  },
  MerchantInvitedAgain: {
    fr: 'Le médiateur a réexaminé le silence du professionnel et l’invite de nouveau à dire s’il participe.',
    en: 'The mediator reviewed the silence of the merchant and invites it again to say whether it takes part.',
  },
  ReviewAsked: {
    fr: 'Il a été demandé qu’une personne réexamine le refus constaté à l’échéance du délai.',
    en: 'A person was asked to review the refusal recorded at the end of the period.',
  },
  MerchantAnswerExtended: {
    fr: "Le professionnel a plus de temps pour dire s'il participe : trente jours ouvrables au plus.",
    en: 'The merchant has longer to say whether it takes part: thirty working days at most.',
  },
  MerchantDeclined: {
    fr: "Le professionnel n'est pas entré en médiation.",
    en: 'The merchant did not enter mediation.',
  },
  MerchantEntered: { fr: 'Le professionnel est entré en médiation.', en: 'The merchant entered mediation.' },
  MerchantInvited: {
    fr: 'Le professionnel a été invité à entrer en médiation.',
    en: 'The merchant was invited to enter mediation.',
  },
  MessageSent: { fr: 'Un message a été envoyé.', en: 'A message was sent.' },
  NoticeDispatched: { fr: "L'envoi d'un document a été enregistré.", en: 'The sending of a notice was recorded.' },
  OfferAccepted: { fr: 'Une offre a été acceptée.', en: 'An offer was accepted.' },
  OfferDeclined: { fr: 'Une offre a été déclinée.', en: 'An offer was declined.' },
  OfferMade: { fr: 'Une offre a été faite.', en: 'An offer was made.' },
  OutcomeOverdue: {
    fr: "La date prévue pour l'issue de la médiation est passée ; la médiation continue.",
    en: 'The date expected for the outcome of the mediation has passed; the mediation goes on.',
  },
  PartyWithdrew: { fr: "Une partie s'est retirée de la médiation.", en: 'A party withdrew from the mediation.' },
  PieceAdded: { fr: 'Une pièce a été ajoutée.', en: 'A piece was added.' },
  PiecesOverdue: {
    fr: "Le délai pour envoyer les pièces est passé : le médiateur décide avec ce qu'il a.",
    en: 'The period to send the pieces has passed: the mediator decides with what is there.',
  },
  PiecesRequested: {
    fr: 'Le médiateur a demandé des pièces au consommateur.',
    en: 'The mediator asked the consumer for pieces.',
  },
  ProposalAccepted: { fr: 'Les deux parties ont accepté la proposition.', en: 'Both parties accepted the proposal.' },
  ProposalAnswered: { fr: 'Une réponse à la proposition a été donnée.', en: 'An answer to the proposal was given.' },
  ProposalIssued: { fr: 'Le médiateur a proposé une solution.', en: 'The mediator proposed a solution.' },
  ProposalLapsed: {
    fr: "Le délai pour répondre à la proposition est passé sans l'accord des deux parties.",
    en: 'The period to answer the proposal passed without both parties accepting it.',
  },
  ProposalRefused: { fr: "La proposition n'a pas été acceptée.", en: 'The proposal was not accepted.' },
  ReferralAdmitted: {
    fr: 'Le médiateur a retenu la demande : elle peut être examinée.',
    en: 'The mediator admitted the request: it can be examined.',
  },
  ReferralNotified: {
    fr: 'Le médiateur a notifié la saisine aux deux parties.',
    en: 'The mediator notified both parties of the referral.',
  },
  ReferralReceived: { fr: 'Le médiateur a reçu la demande.', en: 'The mediator received the request.' },
  ReferralRedirected: {
    fr: "La demande a été adressée à l'organisme compétent.",
    en: 'The request was redirected to the competent body.',
  },
  ReferralRejected: {
    fr: 'Le médiateur a rejeté la demande, par une décision motivée.',
    en: 'The mediator rejected the request, giving reasons.',
  },
  ReferralWindowLapsed: {
    fr: "Un an s'est écoulé depuis la réclamation sans demande de médiation.",
    en: 'A year has passed since the complaint without a request for mediation.',
  },
  RejectionOverdue: {
    fr: 'Trois semaines se sont écoulées sans décision du médiateur sur la demande.',
    en: 'Three weeks have passed without a decision of the mediator on the request.',
  },
  RepresentativeMandated: {
    fr: 'Le consommateur a désigné un représentant.',
    en: 'The consumer appointed a representative.',
  },
  RequestWithdrawn: { fr: 'Le consommateur a retiré sa demande.', en: 'The consumer withdrew the request.' },
  SilenceRecorded: {
    fr: 'Le silence du professionnel a été constaté.',
    en: 'The silence of the merchant was recorded.',
  },
} satisfies Record<EventType, Bilingual>;

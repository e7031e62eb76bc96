import type { PhaseWording } from './phase-wording.ts';

/**
 * What is true for a reader whether or not somebody has already answered: a wording never tells one party what the
 * other has said before the law lets it know (proposal), nor that a caucus exists.
 */
export const MEDIATION_WORDING: PhaseWording<'mediation'> = {
  ReferralNotified: {
    consumer: {
      fr: "La médiation est annoncée aux deux parties. C'est au médiateur d'ouvrir l'examen. Vous pouvez vous retirer à tout moment.",
      en: 'The mediation has been announced to both parties. It is for the mediator to open the examination. You can withdraw at any time.',
    },
    merchant: {
      fr: "La saisine du médiateur vous est notifiée. C'est au médiateur d'ouvrir l'examen. Vous pouvez vous retirer à tout moment.",
      en: 'You have been notified of the referral to the mediator. It is for the mediator to open the examination. You can withdraw at any time.',
    },
    mediator: {
      fr: "La saisine est notifiée aux deux parties. C'est à vous d'ouvrir l'examen.",
      en: 'Both parties have been notified of the referral. It is for you to open the examination.',
    },
  },
  AwaitingMerchant: {
    consumer: {
      fr: "La médiation est annoncée aux deux parties. C'est au professionnel de dire s'il y participe ; il en est libre.",
      en: 'The mediation has been announced to both parties. It is for the merchant to say whether it takes part; it is free to choose.',
    },
    merchant: {
      fr: "Le médiateur vous invite à entrer en médiation. C'est à vous de dire si vous y participez ; vous en êtes libre.",
      en: 'The mediator invites you to enter mediation. It is for you to say whether you take part; you are free to choose.',
    },
    mediator: {
      fr: "La saisine est notifiée. C'est au professionnel de dire s'il entre en médiation.",
      en: 'The referral has been notified. It is for the merchant to say whether it enters mediation.',
    },
  },
  MerchantDeclined: {
    consumer: {
      fr: "Le professionnel n'entre pas en médiation. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
      en: 'The merchant is not entering mediation. It is for the mediator to close the dispute. You remain free to go to court.',
    },
    merchant: {
      fr: "Vous n'êtes pas entré en médiation. C'est au médiateur de clore le dossier ; rien ne vous est plus demandé.",
      en: 'You have not entered mediation. It is for the mediator to close the dispute; nothing more is asked of you.',
    },
    mediator: {
      fr: "Le professionnel n'entre pas en médiation. C'est à vous de clore le dossier.",
      en: 'The merchant is not entering mediation. It is for you to close the dispute.',
    },
  },
  UnderExamination: {
    consumer: {
      fr: 'Le médiateur examine le dossier. Vous pouvez ajouter des pièces, lui écrire, ou vous entendre avec le professionnel.',
      en: 'The mediator is examining the dispute. You can add pieces, write to the mediator, or settle with the merchant.',
    },
    merchant: {
      fr: 'Le médiateur examine le dossier. Vous pouvez ajouter des pièces, lui écrire, ou vous entendre avec le consommateur.',
      en: 'The mediator is examining the dispute. You can add pieces, write to the mediator, or settle with the consumer.',
    },
    mediator: {
      fr: "Le dossier est en examen. C'est à vous d'entendre les parties puis, à défaut d'accord amiable, de proposer une solution.",
      en: 'The dispute is under examination. It is for you to hear the parties and, failing an amicable agreement, to propose a solution.',
    },
  },
  ConflictDisclosed: {
    consumer: {
      fr: "Le médiateur a signalé une circonstance qui peut toucher son indépendance. Vous avez le droit de vous opposer à ce qu'il poursuive ; l'examen attend.",
      en: 'The mediator has disclosed a circumstance that may affect their independence. You have the right to object to their going on; the examination waits.',
    },
    merchant: {
      fr: "Le médiateur a signalé une circonstance qui peut toucher son indépendance. Vous avez le droit de vous opposer à ce qu'il poursuive ; l'examen attend.",
      en: 'The mediator has disclosed a circumstance that may affect their independence. You have the right to object to their going on; the examination waits.',
    },
    mediator: {
      fr: "Une circonstance est signalée aux parties, qui peuvent s'opposer. Si l'une s'oppose, c'est à l'organisme de désigner une autre personne ou de mettre fin à la mission.",
      en: 'A circumstance has been disclosed to the parties, who may object. If one does, it is for the body to choose another person or to end the mission.',
    },
  },
  ExaminationProlonged: {
    consumer: {
      fr: "Le litige est complexe : le médiateur s'est donné une nouvelle date et continue d'examiner le dossier.",
      en: 'The dispute is complex: the mediator has set a new date and goes on examining it.',
    },
    merchant: {
      fr: "Le litige est complexe : le médiateur s'est donné une nouvelle date et continue d'examiner le dossier.",
      en: 'The dispute is complex: the mediator has set a new date and goes on examining it.',
    },
    mediator: {
      fr: "Vous avez prolongé l'examen. C'est à vous de le mener à son terme à la nouvelle date.",
      en: 'You have prolonged the examination. It is for you to complete it by the new date.',
    },
  },
  AgreementReached: {
    consumer: {
      fr: "Vous avez trouvé un accord avec le professionnel. C'est au médiateur de clore le dossier.",
      en: 'You have reached an agreement with the merchant. It is for the mediator to close the dispute.',
    },
    merchant: {
      fr: "Vous avez trouvé un accord avec le consommateur. C'est au médiateur de clore le dossier.",
      en: 'You have reached an agreement with the consumer. It is for the mediator to close the dispute.',
    },
    mediator: {
      fr: "Les parties ont trouvé un accord. C'est à vous de clore le dossier.",
      en: 'The parties have reached an agreement. It is for you to close the dispute.',
    },
  },
  ProposalPending: {
    consumer: {
      fr: "Le médiateur propose une solution. Chaque partie est libre de l'accepter ou de la refuser, et répond de son côté.",
      en: 'The mediator proposes a solution. Each party is free to accept or refuse it, and answers separately.',
    },
    merchant: {
      fr: "Le médiateur propose une solution. Chaque partie est libre de l'accepter ou de la refuser, et répond de son côté.",
      en: 'The mediator proposes a solution. Each party is free to accept or refuse it, and answers separately.',
    },
    mediator: {
      fr: "Votre proposition est entre les mains des parties. C'est à elles de répondre, chacune de son côté.",
      en: 'Your proposal is in the hands of the parties. It is for them to answer, each separately.',
    },
  },
  ProposalAccepted: {
    consumer: {
      fr: "Les deux parties ont accepté la proposition. C'est au médiateur de clore le dossier.",
      en: 'Both parties have accepted the proposal. It is for the mediator to close the dispute.',
    },
    merchant: {
      fr: "Les deux parties ont accepté la proposition. C'est au médiateur de clore le dossier.",
      en: 'Both parties have accepted the proposal. It is for the mediator to close the dispute.',
    },
    mediator: {
      fr: "Les deux parties ont accepté la proposition. C'est à vous de clore le dossier.",
      en: 'Both parties have accepted the proposal. It is for you to close the dispute.',
    },
  },
  ProposalRefused: {
    consumer: {
      fr: "La proposition n'a pas été acceptée. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
      en: 'The proposal was not accepted. It is for the mediator to close the dispute. You remain free to go to court.',
    },
    merchant: {
      fr: "La proposition n'a pas été acceptée. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
      en: 'The proposal was not accepted. It is for the mediator to close the dispute. You remain free to go to court.',
    },
    mediator: {
      fr: "La proposition n'a pas été acceptée. C'est à vous de clore le dossier.",
      en: 'The proposal was not accepted. It is for you to close the dispute.',
    },
  },
  ProposalLapsed: {
    consumer: {
      fr: "Le délai pour répondre à la proposition est passé sans l'accord des deux parties. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
      en: 'The period to answer the proposal has passed without both parties accepting it. It is for the mediator to close the dispute. You remain free to go to court.',
    },
    merchant: {
      fr: "Le délai pour répondre à la proposition est passé sans l'accord des deux parties. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
      en: 'The period to answer the proposal has passed without both parties accepting it. It is for the mediator to close the dispute. You remain free to go to court.',
    },
    mediator: {
      fr: "Le délai pour répondre à la proposition est passé sans l'accord des deux parties. C'est à vous de clore le dossier.",
      en: 'The period to answer the proposal has passed without both parties accepting it. It is for you to close the dispute.',
    },
  },
  Withdrawn: {
    consumer: {
      fr: "Le retrait est enregistré : il n'y a plus de médiation. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
      en: 'The withdrawal is recorded: there is no longer a mediation. It is for the mediator to close the dispute. You remain free to go to court.',
    },
    merchant: {
      fr: "Le retrait est enregistré : il n'y a plus de médiation. C'est au médiateur de clore le dossier ; rien ne vous est plus demandé.",
      en: 'The withdrawal is recorded: there is no longer a mediation. It is for the mediator to close the dispute; nothing more is asked of you.',
    },
    mediator: {
      fr: "Une partie s'est retirée, comme elle en est libre. C'est à vous de clore le dossier.",
      en: 'A party has withdrawn, as it is free to do. It is for you to close the dispute.',
    },
  },
  Interrupted: {
    consumer: {
      fr: "La médiation ne peut pas continuer. C'est au médiateur de clore le dossier, en disant pourquoi.",
      en: 'The mediation cannot go on. It is for the mediator to close the dispute and say why.',
    },
    merchant: {
      fr: "La médiation ne peut pas continuer. C'est au médiateur de clore le dossier, en disant pourquoi.",
      en: 'The mediation cannot go on. It is for the mediator to close the dispute and say why.',
    },
    mediator: {
      fr: "La médiation est interrompue. C'est à vous de clore le dossier.",
      en: 'The mediation has been interrupted. It is for you to close the dispute.',
    },
  },
};

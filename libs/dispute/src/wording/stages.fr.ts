import type { StageWording } from '../stage.ts';

/**
 * Admissibility is between the consumer and the mediator (CECMC B04-3): a merchant keeps reading the last stage it was
 * told of. Should one of these stages ever be asked for in its name, the words say nothing of it.
 */
const AS_YOU_LAST_SAW_IT =
  "La réclamation reste telle que vous l'avez vue en dernier. Rien de plus ne vous est demandé.";

const ARCHIVED = 'Le dossier est archivé. Rien ne vous est demandé ; il sera effacé à la date prévue.';

const PURGED = 'Le dossier a été effacé : les personnes et les textes ne sont plus conservés.';

/**
 * Where the dispute stands and whose turn it is, stage by stage, for each reader; dates stand beside, in the clocks. What is
 * said is true whether or not somebody has already answered: no words tell one party what the other has said before the
 * law lets it know (proposal), nor that a caucus exists.
 */
export const STAGE_WORDS = {
  ComplaintDraft: {
    consumer: "Votre réclamation est un brouillon : personne d'autre ne peut la lire. Complétez-la, puis envoyez-la.",
    merchant: 'Aucune réclamation ne vous est parvenue.',
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  ComplaintSent: {
    consumer:
      "Votre réclamation est envoyée. C'est au professionnel de répondre. S'il ne répond pas dans le délai, le portail le constatera de lui-même.",
    merchant:
      'Un consommateur vous a adressé une réclamation. Vous pouvez en accuser réception, y répondre ou faire une offre.',
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  ComplaintAcknowledged: {
    consumer: "Le professionnel a bien reçu votre réclamation. C'est à lui de vous répondre.",
    merchant: 'Vous avez accusé réception de la réclamation. Le consommateur attend votre réponse ou votre offre.',
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  ComplaintAnswered: {
    consumer:
      "Le professionnel a répondu. C'est à vous de dire si sa réponse vous convient ; sinon, vous pouvez saisir le médiateur.",
    merchant: "Votre réponse est transmise. C'est au consommateur de dire si elle lui convient.",
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  SettledDirectly: {
    consumer:
      "Vous vous êtes entendu directement avec le professionnel. Vous n'avez plus de démarche à faire sur le portail.",
    merchant:
      "Vous vous êtes entendu directement avec le consommateur. Vous n'avez plus de démarche à faire sur le portail.",
    mediator: 'Les parties se sont entendues directement. Rien ne vous est plus demandé.',
  },
  Unresolved: {
    consumer:
      "Votre réclamation n'a pas abouti à une solution. Vous pouvez saisir le médiateur, gratuitement, avec ce même dossier.",
    merchant:
      "La réclamation n'est pas réglée. Le consommateur peut saisir le médiateur ; vous pouvez encore faire une offre.",
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  SilenceRecorded: {
    consumer:
      "Le professionnel n'a pas répondu dans le délai, et un certificat le constate. Vous pouvez saisir le médiateur, gratuitement, avec ce même dossier.",
    merchant:
      'Le délai de réponse est passé. Le consommateur peut saisir le médiateur ; vous pouvez encore répondre ou faire une offre.',
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  ReferralWindowPassed: {
    consumer:
      "Plus d'un an s'est écoulé depuis votre réclamation. Vous pouvez encore demander une médiation : le médiateur seul décide s'il peut examiner la demande. Ce délai ne concerne pas le tribunal.",
    merchant:
      "Plus d'un an s'est écoulé depuis la réclamation. Rien ne vous est demandé ; vous pouvez encore faire une offre.",
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  ComplaintWithdrawn: {
    consumer: "Vous avez retiré votre réclamation. Vous n'avez plus de démarche à faire dans ce dossier.",
    merchant: 'Le consommateur a retiré sa réclamation. Rien ne vous est plus demandé.',
    mediator: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  },
  ReferralReceived: {
    consumer: "Le médiateur a reçu votre demande. C'est à lui de dire s'il peut l'examiner.",
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: "Une demande de médiation est arrivée. C'est à vous de dire si elle peut être examinée.",
  },
  PiecesRequested: {
    consumer:
      "Il manque des pièces à votre demande. C'est à vous de les ajouter, puis d'indiquer que le dossier est complet.",
    merchant: AS_YOU_LAST_SAW_IT,
    mediator:
      "Vous avez demandé des pièces au consommateur. C'est à lui de les envoyer ; vous pouvez décider sans attendre.",
  },
  Rejected: {
    consumer:
      'Le médiateur ne peut pas examiner votre demande ; sa lettre vous dit pourquoi. Si ce qui manquait peut être apporté, vous pouvez la présenter de nouveau. Vous restez libre de saisir le juge.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: 'Vous avez rejeté la demande. Rien ne vous est plus demandé, sauf nouvelle demande du consommateur.',
  },
  Redirected: {
    consumer:
      'Un autre médiateur est compétent : votre demande lui est adressée avec sa date. Ici, vous pouvez encore demander une médiation si nécessaire.',
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: "Vous avez réorienté la demande vers l'organisme compétent. Rien ne vous est plus demandé.",
  },
  Admitted: {
    consumer: "Votre demande peut être examinée. C'est au médiateur de l'annoncer maintenant aux deux parties.",
    merchant: AS_YOU_LAST_SAW_IT,
    mediator:
      "Vous avez retenu la demande. C'est à vous de notifier la saisine aux deux parties, après la déclaration d'indépendance de la personne chargée du dossier.",
  },
  ReferralNotified: {
    consumer:
      "La médiation est annoncée aux deux parties. C'est au médiateur d'ouvrir l'examen. Vous pouvez vous retirer à tout moment.",
    merchant:
      "La saisine du médiateur vous est notifiée. C'est au médiateur d'ouvrir l'examen. Vous pouvez vous retirer à tout moment.",
    mediator: "La saisine est notifiée aux deux parties. C'est à vous d'ouvrir l'examen.",
  },
  AwaitingMerchant: {
    consumer:
      "La médiation est annoncée aux deux parties. C'est au professionnel de dire s'il y participe ; il en est libre.",
    merchant:
      "Le médiateur vous invite à entrer en médiation. C'est à vous de dire si vous y participez ; vous en êtes libre.",
    mediator: "La saisine est notifiée. C'est au professionnel de dire s'il entre en médiation.",
  },
  MerchantDeclined: {
    consumer:
      "Le professionnel n'entre pas en médiation. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
    merchant:
      "Vous n'êtes pas entré en médiation. C'est au médiateur de clore le dossier ; rien ne vous est plus demandé.",
    mediator: "Le professionnel n'entre pas en médiation. C'est à vous de clore le dossier.",
  },
  UnderExamination: {
    consumer:
      'Le médiateur examine le dossier. Vous pouvez ajouter des pièces, lui écrire, ou vous entendre avec le professionnel.',
    merchant:
      'Le médiateur examine le dossier. Vous pouvez ajouter des pièces, lui écrire, ou vous entendre avec le consommateur.',
    mediator:
      "Le dossier est en examen. C'est à vous d'entendre les parties puis, à défaut d'accord amiable, de proposer une solution.",
  },
  ConflictDisclosed: {
    consumer:
      "Le médiateur a signalé une circonstance qui peut toucher son indépendance. Vous avez le droit de vous opposer à ce qu'il poursuive ; l'examen attend.",
    merchant:
      "Le médiateur a signalé une circonstance qui peut toucher son indépendance. Vous avez le droit de vous opposer à ce qu'il poursuive ; l'examen attend.",
    mediator:
      "Une circonstance est signalée aux parties, qui peuvent s'opposer. Si l'une s'oppose, c'est à l'organisme de désigner une autre personne ou de mettre fin à la mission.",
  },
  ExaminationProlonged: {
    consumer: "Le litige est complexe : le médiateur s'est donné une nouvelle date et continue d'examiner le dossier.",
    merchant: "Le litige est complexe : le médiateur s'est donné une nouvelle date et continue d'examiner le dossier.",
    mediator: "Vous avez prolongé l'examen. C'est à vous de le mener à son terme à la nouvelle date.",
  },
  AgreementReached: {
    consumer: "Vous avez trouvé un accord avec le professionnel. C'est au médiateur de clore le dossier.",
    merchant: "Vous avez trouvé un accord avec le consommateur. C'est au médiateur de clore le dossier.",
    mediator: "Les parties ont trouvé un accord. C'est à vous de clore le dossier.",
  },
  ProposalPending: {
    consumer:
      "Le médiateur propose une solution. Chaque partie est libre de l'accepter ou de la refuser, et répond de son côté.",
    merchant:
      "Le médiateur propose une solution. Chaque partie est libre de l'accepter ou de la refuser, et répond de son côté.",
    mediator: "Votre proposition est entre les mains des parties. C'est à elles de répondre, chacune de son côté.",
  },
  ProposalAccepted: {
    consumer: "Les deux parties ont accepté la proposition. C'est au médiateur de clore le dossier.",
    merchant: "Les deux parties ont accepté la proposition. C'est au médiateur de clore le dossier.",
    mediator: "Les deux parties ont accepté la proposition. C'est à vous de clore le dossier.",
  },
  ProposalRefused: {
    consumer:
      "La proposition n'a pas été acceptée. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
    merchant:
      "La proposition n'a pas été acceptée. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
    mediator: "La proposition n'a pas été acceptée. C'est à vous de clore le dossier.",
  },
  ProposalLapsed: {
    consumer:
      "Le délai pour répondre à la proposition est passé sans l'accord des deux parties. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
    merchant:
      "Le délai pour répondre à la proposition est passé sans l'accord des deux parties. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
    mediator:
      "Le délai pour répondre à la proposition est passé sans l'accord des deux parties. C'est à vous de clore le dossier.",
  },
  Withdrawn: {
    consumer:
      "Le retrait est enregistré : il n'y a plus de médiation. C'est au médiateur de clore le dossier. Vous restez libre de saisir le juge.",
    merchant:
      "Le retrait est enregistré : il n'y a plus de médiation. C'est au médiateur de clore le dossier ; rien ne vous est plus demandé.",
    mediator: "Une partie s'est retirée, comme elle en est libre. C'est à vous de clore le dossier.",
  },
  Interrupted: {
    consumer: "La médiation ne peut pas continuer. C'est au médiateur de clore le dossier, en disant pourquoi.",
    merchant: "La médiation ne peut pas continuer. C'est au médiateur de clore le dossier, en disant pourquoi.",
    mediator: "La médiation est interrompue. C'est à vous de clore le dossier.",
  },
  Closed: {
    consumer:
      "Le dossier est clos ; l'avis de clôture vous dit comment il s'est terminé. S'il y a une solution à exécuter, vous pouvez dire ici si elle l'a été.",
    merchant:
      "Le dossier est clos ; l'avis de clôture vous dit comment il s'est terminé. S'il y a une solution à exécuter, vous pouvez dire ici si elle l'a été.",
    mediator:
      "Le dossier est clos. S'il y a une solution à exécuter, le portail demandera aux parties si elle l'a été.",
  },
  ExecutionFollowed: {
    consumer: "L'exécution de la solution a été signalée. Vous pouvez encore dire ce qu'il en est.",
    merchant: "L'exécution de la solution a été signalée. Vous pouvez encore dire ce qu'il en est.",
    mediator: "L'exécution de la solution a été signalée. Les parties peuvent encore dire ce qu'il en est.",
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
} satisfies StageWording;

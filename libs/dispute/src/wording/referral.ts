import type { Bilingual } from '#law';
import type { PhaseWording } from './phase-wording.ts';

/**
 * Admissibility is between the consumer and the mediator (CECMC B04-3): a merchant keeps reading the last stage it was
 * told of. Should one of these stages ever be asked for in its name, the words say nothing of it.
 */
const AS_YOU_LAST_SAW_IT: Bilingual = {
  fr: "La réclamation reste telle que vous l'avez vue en dernier. Rien de plus ne vous est demandé.",
  en: 'The complaint remains as you last saw it. Nothing more is asked of you.',
};

export const REFERRAL_WORDING: PhaseWording<'referral'> = {
  ReferralReceived: {
    consumer: {
      fr: "Le médiateur a reçu votre demande. C'est à lui de dire s'il peut l'examiner.",
      en: 'The mediator has received your request. It is for the mediator to say whether it can be examined.',
    },
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: {
      fr: "Une demande de médiation est arrivée. C'est à vous de dire si elle peut être examinée.",
      en: 'A request for mediation has arrived. It is for you to say whether it can be examined.',
    },
  },
  PiecesRequested: {
    consumer: {
      fr: "Il manque des pièces à votre demande. C'est à vous de les ajouter, puis d'indiquer que le dossier est complet.",
      en: 'Some pieces are missing from your request. It is for you to add them, then to say that the file is complete.',
    },
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: {
      fr: "Vous avez demandé des pièces au consommateur. C'est à lui de les envoyer ; vous pouvez décider sans attendre.",
      en: 'You have asked the consumer for pieces. It is for the consumer to send them; you can decide without waiting.',
    },
  },
  Rejected: {
    consumer: {
      fr: 'Le médiateur ne peut pas examiner votre demande ; sa lettre vous dit pourquoi. Si ce qui manquait peut être apporté, vous pouvez la présenter de nouveau. Vous restez libre de saisir le juge.',
      en: 'The mediator cannot examine your request; the letter tells you why. If what was missing can be supplied, you can make the request again. You remain free to go to court.',
    },
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: {
      fr: 'Vous avez rejeté la demande. Rien ne vous est plus demandé, sauf nouvelle demande du consommateur.',
      en: 'You have rejected the request. Nothing more is asked of you unless the consumer makes a new request.',
    },
  },
  Redirected: {
    consumer: {
      fr: 'Un autre médiateur est compétent : votre demande lui est adressée avec sa date. Ici, vous pouvez encore demander une médiation si nécessaire.',
      en: 'Another mediator is competent: your request goes there with its date. Here, you can still ask for mediation if needed.',
    },
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: {
      fr: "Vous avez réorienté la demande vers l'organisme compétent. Rien ne vous est plus demandé.",
      en: 'You have redirected the request to the competent body. Nothing more is asked of you.',
    },
  },
  Admitted: {
    consumer: {
      fr: "Votre demande peut être examinée. C'est au médiateur de l'annoncer maintenant aux deux parties.",
      en: 'Your request can be examined. It is now for the mediator to announce it to both parties.',
    },
    merchant: AS_YOU_LAST_SAW_IT,
    mediator: {
      fr: "Vous avez retenu la demande. C'est à vous de notifier la saisine aux deux parties, après la déclaration d'indépendance de la personne chargée du dossier.",
      en: 'You have admitted the request. It is for you to notify both parties of the referral, once the case mediator has declared their independence.',
    },
  },
};

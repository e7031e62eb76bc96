import type { Bilingual } from '#law';
import type { PhaseWording } from './phase-wording.ts';

/** Before a referral there is no mediator in the file. */
const NOT_ASKED: Bilingual = {
  fr: "Vous n'êtes pas saisi de ce dossier. Rien ne vous est demandé.",
  en: 'This dispute has not been referred to you. Nothing is asked of you.',
};

export const COMPLAINT_WORDING: PhaseWording<'complaint'> = {
  ComplaintDraft: {
    consumer: {
      fr: "Votre réclamation est un brouillon : personne d'autre ne peut la lire. Complétez-la, puis envoyez-la.",
      en: 'Your complaint is a draft: nobody else can read it. Complete it, then send it.',
    },
    merchant: { fr: 'Aucune réclamation ne vous est parvenue.', en: 'No complaint has reached you.' },
    mediator: NOT_ASKED,
  },
  ComplaintSent: {
    consumer: {
      fr: "Votre réclamation est envoyée. C'est au professionnel de répondre. S'il ne répond pas dans le délai, le portail le constatera de lui-même.",
      en: 'Your complaint has been sent. It is for the merchant to answer. If it does not answer in time, the portal will record that by itself.',
    },
    merchant: {
      fr: 'Un consommateur vous a adressé une réclamation. Vous pouvez en accuser réception, y répondre ou faire une offre.',
      en: 'A consumer has sent you a complaint. You can acknowledge it, answer it or make an offer.',
    },
    mediator: NOT_ASKED,
  },
  ComplaintAcknowledged: {
    consumer: {
      fr: "Le professionnel a bien reçu votre réclamation. C'est à lui de vous répondre.",
      en: 'The merchant has received your complaint. It is for the merchant to answer you.',
    },
    merchant: {
      fr: 'Vous avez accusé réception de la réclamation. Le consommateur attend votre réponse ou votre offre.',
      en: 'You have acknowledged the complaint. The consumer is waiting for your answer or your offer.',
    },
    mediator: NOT_ASKED,
  },
  ComplaintAnswered: {
    consumer: {
      fr: "Le professionnel a répondu. C'est à vous de dire si sa réponse vous convient ; sinon, vous pouvez saisir le médiateur.",
      en: 'The merchant has answered. It is for you to say whether the answer suits you; if not, you can ask the mediator.',
    },
    merchant: {
      fr: "Votre réponse est transmise. C'est au consommateur de dire si elle lui convient.",
      en: 'Your answer has been passed on. It is for the consumer to say whether it is satisfactory.',
    },
    mediator: NOT_ASKED,
  },
  SettledDirectly: {
    consumer: {
      fr: "Vous vous êtes entendu directement avec le professionnel. Vous n'avez plus de démarche à faire sur le portail.",
      en: 'You have settled directly with the merchant. There is nothing more for you to do on the portal.',
    },
    merchant: {
      fr: "Vous vous êtes entendu directement avec le consommateur. Vous n'avez plus de démarche à faire sur le portail.",
      en: 'You have settled directly with the consumer. There is nothing more for you to do on the portal.',
    },
    mediator: {
      fr: 'Les parties se sont entendues directement. Rien ne vous est plus demandé.',
      en: 'The parties have settled directly. Nothing more is asked of you.',
    },
  },
  Unresolved: {
    consumer: {
      fr: "Votre réclamation n'a pas abouti à une solution. Vous pouvez saisir le médiateur, gratuitement, avec ce même dossier.",
      en: 'Your complaint has not led to a solution. You can ask the mediator, free of charge, with this same file.',
    },
    merchant: {
      fr: "La réclamation n'est pas réglée. Le consommateur peut saisir le médiateur ; vous pouvez encore faire une offre.",
      en: 'The complaint is not settled. The consumer can ask the mediator; you can still make an offer.',
    },
    mediator: NOT_ASKED,
  },
  SilenceRecorded: {
    consumer: {
      fr: "Le professionnel n'a pas répondu dans le délai, et un certificat le constate. Vous pouvez saisir le médiateur, gratuitement, avec ce même dossier.",
      en: 'The merchant did not answer in time, and a certificate records it. You can ask the mediator, free of charge, with this same file.',
    },
    merchant: {
      fr: 'Le délai de réponse est passé. Le consommateur peut saisir le médiateur ; vous pouvez encore répondre ou faire une offre.',
      en: 'The period to answer has passed. The consumer can ask the mediator; you can still answer or make an offer.',
    },
    mediator: NOT_ASKED,
  },
  ReferralWindowPassed: {
    consumer: {
      fr: "Plus d'un an s'est écoulé depuis votre réclamation. Vous pouvez encore demander une médiation : le médiateur seul décide s'il peut examiner la demande. Ce délai ne concerne pas le tribunal.",
      en: 'More than a year has passed since your complaint. You can still ask for mediation: the mediator alone decides whether the request can be examined. This period does not concern the court.',
    },
    merchant: {
      fr: "Plus d'un an s'est écoulé depuis la réclamation. Rien ne vous est demandé ; vous pouvez encore faire une offre.",
      en: 'More than a year has passed since the complaint. Nothing is asked of you; you can still make an offer.',
    },
    mediator: NOT_ASKED,
  },
  ComplaintWithdrawn: {
    consumer: {
      fr: "Vous avez retiré votre réclamation. Vous n'avez plus de démarche à faire dans ce dossier.",
      en: 'You have withdrawn your complaint. There is nothing more for you to do in this dispute.',
    },
    merchant: {
      fr: 'Le consommateur a retiré sa réclamation. Rien ne vous est plus demandé.',
      en: 'The consumer has withdrawn the complaint. Nothing more is asked of you.',
    },
    mediator: NOT_ASKED,
  },
};

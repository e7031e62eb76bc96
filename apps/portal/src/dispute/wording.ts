import type { NoticeCode } from '#notices';
import { words } from '../layout/words.ts';

/** What each document is, in one sentence: the same for whoever holds it. */
type Meanings = Readonly<Record<NoticeCode, string>>;

const fr = {
  who: {
    consumer: 'Consommateur',
    merchant: 'Professionnel',
    mediator: 'Médiateur',
    clock: 'Échéance',
    post: 'Courrier',
  },
  confided: 'Entre le médiateur et vous seulement',
  erased: 'Ce texte a été effacé.',
  readWhole: 'Lire en entier',
  clock: {
    until: (day: string) => `Jusqu'au ${day} inclus`,
    on: (day: string) => `Le ${day}`,
    late: (day: string) => `Date passée : ${day}`,
    also: (day: string) =>
      `Le dernier jour n'est pas ouvré. Aucun texte ne dit s'il est reporté : un lecteur indulgent irait jusqu'au ${day}. Ne comptez pas dessus.`,
    unrolled: "Cette date n'est jamais reportée, même si elle tombe un jour non ouvré.",
    counted: "Jours du calendrier, à l'heure de Paris ; le jour de départ ne compte pas.",
    certainty: {
      V: 'Texte officiel lu mot à mot.',
      V2: 'Texte connu par une source secondaire.',
      P: "Usage ou charte : ce n'est pas la loi.",
      R: 'Déduit de textes lus ; aucun ne le dit ainsi.',
      U: 'Non vérifié.',
    },
  },
  overtaken: {
    title: "Quelqu'un a agi avant vous",
    text: "Le dossier a changé pendant que vous le lisiez. Rien n'a été enregistré de votre côté.",
    since: 'Voici ce qui a changé',
    same: "Cette démarche n'est plus ouverte : elle est peut-être déjà faite, ou son moment est passé.",
    kept: 'Ce que vous aviez écrit, pour le reprendre',
    read: 'Relire le dossier',
  },
  meaning: {
    N01: 'Votre réclamation écrite, telle que le professionnel la reçoit. Elle prouve que vous vous êtes plaint.',
    N02: 'Le professionnel a reçu la réclamation ; le document dit jusqu’à quand il doit répondre.',
    N04: 'La réponse du professionnel, avec les coordonnées du médiateur.',
    'N04-S': "Le professionnel n'a pas répondu dans le délai : ce certificat le constate et ouvre la médiation.",
    N06: 'Le médiateur a reçu la demande ; le document dit quand il décidera.',
    N08: 'Le médiateur ne peut pas examiner la demande, et dit pourquoi.',
    N09: 'La médiation commence : les droits de chacun et la date attendue de l’issue.',
    N13: 'Une circonstance qui peut toucher l’indépendance du médiateur, et le droit de s’opposer.',
    N14: 'Le médiateur prolonge son examen jusqu’à une nouvelle date.',
    N15: 'La solution proposée, ses raisons, et ce que la loi rappelle avant la réponse.',
    N03: 'Le service de paiement a besoin de plus de temps ; le document dit pourquoi et jusqu’à quand.',
    N05: "La demande de médiation, telle que le médiateur l'a reçue.",
    N07: 'Le médiateur a besoin de pièces pour savoir si la demande est recevable.',
    N10: 'L’invitation à participer à la médiation, avec un coupon pour répondre sur papier.',
    N11: 'Le professionnel ne participe pas : le médiateur le constate.',
    N12: 'L’examen commence : les pièces du dossier, et le droit d’y répondre.',
    N16: 'Votre réponse à la proposition, datée ; l’autre partie n’en reçoit rien.',
    N18: 'Une attestation pour le juge : une médiation a été tentée, et quand.',
    N19: 'Les termes de l’accord, à signer si vous le souhaitez.',
    N20: 'Le médiateur demande si l’accord a été exécuté.',
    N17: 'La médiation est terminée : comment, et ce qui reste possible.',
  } satisfies Meanings as Meanings,
};

/** Words that the pages of every side share. */
export const PARTS = words<typeof fr>({
  fr,
  en: {
    who: { consumer: 'Consumer', merchant: 'Merchant', mediator: 'Mediator', clock: 'Due date', post: 'Letter' },
    confided: 'Between the mediator and you only',
    erased: 'This text has been erased.',
    readWhole: 'Read it whole',
    clock: {
      until: (day: string) => `Up to and including ${day}`,
      on: (day: string) => `On ${day}`,
      late: (day: string) => `Date passed: ${day}`,
      also: (day: string) =>
        `The last day is not a working day. No text says whether it is moved: a lenient reader would go to ${day}. Do not rely on it.`,
      unrolled: 'This date is never moved, even when it falls on a day off.',
      counted: 'Calendar days, in Paris time; the first day is not counted.',
      certainty: {
        V: 'Official text, read word for word.',
        V2: 'Text known through a secondary source.',
        P: 'Custom or charter: this is not the law.',
        R: 'Deduced from texts that were read; none says it like this.',
        U: 'Not verified.',
      },
    },
    overtaken: {
      title: 'Somebody acted before you',
      text: 'The dispute changed while you were reading it. Nothing of yours was recorded.',
      since: 'Here is what changed',
      same: 'This step is no longer open: it may already be done, or its time has passed.',
      kept: 'What you had written, so that you can take it up again',
      read: 'Read the dispute again',
    },
    meaning: {
      N01: 'Your written complaint, as the merchant receives it. It proves that you complained.',
      N02: 'The merchant has received the complaint; the document says until when it must answer.',
      N04: "The merchant's answer, with the mediator's details.",
      'N04-S': 'The merchant did not answer in time: this certificate records it and opens mediation.',
      N06: 'The mediator has received the request; the document says when the decision will come.',
      N08: 'The mediator cannot examine the request, and says why.',
      N09: 'Mediation begins: the rights of each, and the date by which the outcome is expected.',
      N13: 'A circumstance that may affect the independence of the mediator, and the right to object.',
      N14: 'The mediator prolongs the examination to a new date.',
      N15: 'The proposed solution, its reasons, and what the law recalls before the answer.',
      N03: 'The payment service needs more time; the document says why and until when.',
      N05: 'The request for mediation, as the mediator received it.',
      N07: 'The mediator needs documents to know whether the request is admissible.',
      N10: 'The invitation to take part in the mediation, with a slip to answer on paper.',
      N11: 'The merchant does not take part: the mediator records it.',
      N12: 'The examination begins: the documents of the file, and the right to comment on them.',
      N16: 'Your answer to the proposal, dated; the other party receives nothing of it.',
      N18: 'An attestation for the court: a mediation was tried, and when.',
      N19: 'The terms of the agreement, to sign if you wish.',
      N20: 'The mediator asks whether the agreement was carried out.',
      N17: 'The mediation is over: how, and what remains possible.',
    },
  },
});

export const OVERTAKEN = words<{ title: string }>({
  fr: { title: PARTS.fr.overtaken.title },
  en: { title: PARTS.en.overtaken.title },
});

import type { NoticeCode } from '#notices';
import type { TextField } from './record-lines.ts';

/** What a text is called where an event has several. */
type TextNames = Readonly<Record<TextField, string>>;

/** What each document is, in one sentence: the same for whoever holds it. */
type Meanings = Readonly<Record<NoticeCode, string>>;

/** Words that the pages of every side share. */
export const PARTS = {
  who: {
    consumer: 'Consommateur',
    merchant: 'Professionnel',
    mediator: 'Médiateur',
    clock: 'Échéance',
    post: 'Courrier',
  },
  confided: 'Entre le médiateur et vous seulement',
  erased: 'Ce texte a été effacé.',
  texts: {
    statement: 'Ce qui est écrit',
    solution: 'La solution proposée',
    reasons: 'Les raisons',
    effects: 'Les effets',
  } satisfies TextNames as TextNames,
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

export const OVERTAKEN = { title: PARTS.overtaken.title };

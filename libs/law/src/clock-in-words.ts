import type { Localized } from '#text';
import type { ClockCode } from './clock.ts';

/** What each date is for, as a heading; its sentence is the rule's own. */
export function clockInWords(code: ClockCode): Localized {
  return WORDS[code];
}

const WORDS: Readonly<Record<ClockCode, Localized>> = {
  K1: { fr: "L'année pour saisir le médiateur", en: 'The year to ask the mediator' },
  K2: { fr: 'Le silence du professionnel', en: "The merchant's silence" },
  K3: { fr: "L'accusé de réception de la réclamation", en: 'The acknowledgement of the complaint' },
  K4: { fr: 'La réponse à la réclamation', en: 'The answer to the complaint' },
  K5: { fr: 'La réponse du prestataire de paiement', en: "The payment provider's answer" },
  'K5-max': {
    fr: 'La réponse du prestataire de paiement, au plus tard',
    en: "The payment provider's answer, at the latest",
  },
  K6: { fr: "L'information d'un rejet", en: 'News of a rejection' },
  K7: { fr: 'La notification de la saisine', en: 'The notification of the referral' },
  K8: { fr: "L'issue de la médiation", en: 'The outcome of the mediation' },
  'K8-max': { fr: "L'issue de la médiation, au plus tard", en: 'The outcome of the mediation, at the latest' },
  K9: { fr: "L'entrée du professionnel en médiation", en: "The merchant's entry into mediation" },
  'K9-max': { fr: "L'entrée du professionnel, au plus tard", en: "The merchant's entry, at the latest" },
  K10: { fr: 'La réponse à la proposition', en: 'The answer to the proposal' },
  K11: { fr: 'Le délai pour agir en justice est suspendu', en: 'The time limit for going to court is suspended' },
  K12: { fr: 'Le délai pour agir en justice court de nouveau', en: 'The time limit for going to court runs again' },
  K13: { fr: 'Énergie : le délai pour agir est suspendu', en: 'Energy: the time limit is suspended' },
  K14: { fr: 'Le délai pour agir en justice', en: 'The time limit for going to court' },
  K15: { fr: 'Le dossier du médiateur pour la commission', en: "The mediator's file for the commission" },
  K16: { fr: 'La mise en conformité du médiateur', en: "The mediator's conformity" },
  K17: { fr: 'La prescription des petites amendes', en: 'The prescription of small fines' },
  'K17-max': { fr: 'La prescription des autres amendes', en: 'The prescription of other fines' },
  K18: { fr: 'La réponse sur les données personnelles', en: 'The answer about personal data' },
  'K18-max': { fr: 'La réponse sur les données, au plus tard', en: 'The answer about data, at the latest' },
  'P-PIECES': { fr: 'Les pièces demandées', en: 'The pieces asked for' },
  'P-CONFLICT': { fr: "Le droit de s'opposer à la personne en charge", en: 'The right to object to the case mediator' },
  'P-CLOSING': { fr: 'La clôture par le médiateur', en: 'The closing by the mediator' },
  'P-EXECUTION': { fr: "La question sur l'exécution", en: 'The question about execution' },
  'P-ARCHIVE': { fr: "L'archivage du dossier", en: 'The archiving of the dispute' },
  'P-PURGE': { fr: "L'effacement du dossier", en: 'The erasure of the dispute' },
};

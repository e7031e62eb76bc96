import type { Bilingual } from './bilingual.ts';
import type { TriggerCode } from './clock.ts';

/** What started a clock, as a page says it beside the date. */
export function triggerInWords(trigger: TriggerCode): Bilingual {
  return WORDS[trigger];
}

const WORDS: Readonly<Record<TriggerCode, Bilingual>> = {
  'complaint-sent': { fr: 'envoi de la réclamation écrite', en: 'written complaint sent' },
  'referral-received': { fr: 'réception de la demande de médiation', en: 'request for mediation received' },
  'referral-notified': { fr: 'notification de la saisine', en: 'referral notified' },
  prolongation: { fr: 'prolongation décidée par le médiateur', en: 'prolongation decided by the mediator' },
  'merchant-invited': { fr: 'invitation du professionnel', en: 'merchant invited' },
  'proposal-notified': { fr: 'notification de la proposition', en: 'proposal notified' },
  'mediation-ended': { fr: 'fin de la médiation', en: 'mediation ended' },
  'pieces-requested': { fr: 'demande de pièces', en: 'documents requested' },
  'conflict-disclosed': { fr: "révélation d'un conflit d'intérêts", en: 'conflict of interest disclosed' },
  'outcome-reached': { fr: 'issue de la médiation', en: 'outcome reached' },
  'performance-due': { fr: "échéance de l'exécution", en: 'performance due' },
  'dispute-closed': { fr: 'clôture du dossier', en: 'dispute closed' },
};

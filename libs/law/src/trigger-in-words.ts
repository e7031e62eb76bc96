import type { Localized } from '#text';
import type { TriggerCode } from './clock.ts';

/** What started a clock, as a page says it beside the date. */
export function triggerInWords(trigger: TriggerCode): Localized {
  return WORDS[trigger];
}

const WORDS: Readonly<Record<TriggerCode, Localized>> = {
  'complaint-sent': { fr: 'envoi de la réclamation écrite', en: 'written complaint sent' },
  'complaint-received': {
    fr: 'réception de la réclamation par le professionnel',
    en: 'complaint received by the merchant',
  },
  'second-level-complaint': { fr: 'réclamation au second niveau', en: 'complaint at the second level' },
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
  'file-complete': { fr: 'dossier complet', en: 'file complete' },
  'facts-known': { fr: 'connaissance des faits', en: 'facts known' },
  'invoice-due': { fr: 'exigibilité de la facture', en: 'invoice due' },
  'report-sent': { fr: 'envoi du dossier à la commission', en: 'report sent to the commission' },
  'conformity-decided': { fr: 'décision motivée de la commission', en: "commission's reasoned decision" },
  'breach-committed': { fr: 'jour du manquement', en: 'day of the breach' },
  'data-request-received': {
    fr: "réception d'une demande sur des données personnelles",
    en: 'request about personal data received',
  },
};

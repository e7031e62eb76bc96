import type { Localized } from '#text';

/** Words of the codes of the extract. */
const WORDS: Readonly<Record<string, Localized>> = {
  delivery: { fr: 'Livraison', en: 'Delivery' },
  'non-conformity': { fr: 'Défaut de conformité', en: 'Lack of conformity' },
  warranty: { fr: 'Garantie', en: 'Warranty' },
  'performance-of-service': { fr: 'Exécution du service', en: 'Performance of the service' },
  billing: { fr: 'Facturation', en: 'Billing' },
  price: { fr: 'Prix', en: 'Price' },
  termination: { fr: 'Résiliation', en: 'Termination' },
  cancellation: { fr: 'Annulation, rétractation', en: 'Cancellation, withdrawal' },
  refund: { fr: 'Remboursement', en: 'Refund' },
  information: { fr: 'Information', en: 'Information' },
  other: { fr: 'Autre', en: 'Other' },
  unspecified: { fr: 'Non précisé', en: 'Not said' },
  declined: { fr: 'Refus du professionnel', en: 'Declined by the business' },
  'merchant-declined': { fr: 'Le professionnel a refusé la médiation', en: 'The business declined mediation' },
  'merchant-silent': { fr: 'Le professionnel n’a pas répondu', en: 'The business did not answer' },
  'consumer-withdrew': { fr: 'Le consommateur s’est retiré', en: 'The consumer withdrew' },
  'merchant-withdrew': { fr: 'Le professionnel s’est retiré', en: 'The business withdrew' },
  'court-seised': { fr: 'Un tribunal a été saisi', en: 'A court was seised' },
  'other-mediator': { fr: 'Un autre médiateur examine le litige', en: 'Another mediator examines the dispute' },
  'mission-ended': { fr: 'La mission du médiateur a pris fin', en: 'The mission of the mediator ended' },
  'consumer-unreachable': { fr: 'Consommateur injoignable', en: 'Consumer unreachable' },
  'merchant-insolvent': { fr: 'Professionnel en procédure collective', en: 'Business insolvent' },
};

/** Returns a code of the extract in words; the code itself where it has none. */
export function codeInWords(code: string): Localized {
  return Object.hasOwn(WORDS, code) ? (WORDS[code] as Localized) : { fr: code, en: code };
}

/** R614-2, item by item, in the words of the decree. */
import type { Localized } from '#text';

export const ITEMS: Readonly<Record<number, Localized>> = {
  1: {
    fr: '« Le nombre de litiges dont il a été saisi et leur objet »',
    en: 'The number of disputes referred, and their subject',
  },
  2: {
    fr: '« Les questions les plus fréquemment rencontrées dans les litiges qui lui sont soumis et ses recommandations afin de les éviter »',
    en: 'The questions met most often, and the recommendations of the mediator to avoid them',
  },
  3: {
    fr: '« La proportion de litiges qu’il a refusé de traiter et l’évaluation en pourcentage des différents motifs de refus »',
    en: 'The share of disputes that the mediator refused to treat, and the share of each ground',
  },
  4: {
    fr: '« Le pourcentage des médiations interrompues et les causes principales de cette interruption »',
    en: 'The share of mediations interrupted, and the main causes',
  },
  5: {
    fr: '« La durée moyenne nécessaire à la résolution des litiges »',
    en: 'The mean time needed to resolve disputes',
  },
  6: {
    fr: '« S’il est connu, le pourcentage des médiations qui sont exécutées »',
    en: 'Where it is known, the share of mediations carried out',
  },
  7: {
    fr: '« L’existence de la coopération au sein de réseaux de médiateurs de litiges transfrontaliers »',
    en: 'Cooperation within networks of mediators of cross-border disputes',
  },
  8: {
    fr: '« Le pourcentage des solutions proposées en faveur du consommateur ou du professionnel ainsi que le pourcentage des litiges résolus à l’amiable »',
    en: 'The share of solutions proposed in favour of the consumer or of the business, and the share of disputes settled amicably',
  },
};

/** The decree defines no population: whoever reports says which they took (law.md 5.0). */
export const POPULATIONS: readonly Localized[] = [
  {
    fr: 'R : demandes reçues dans l’année, quelle qu’en soit la suite.',
    en: 'R: requests received in the year, whatever became of them.',
  },
  {
    fr: 'T : demandes admises ou rejetées dans l’année ; une demande réorientée n’est ni l’une ni l’autre.',
    en: 'T: requests admitted or rejected in the year; one sent on to another body was neither.',
  },
  {
    fr: 'N : médiations notifiées aux deux parties (article R. 612-2) et terminées dans l’année.',
    en: 'N: mediations notified to both parties (article R612-2) and ended in the year.',
  },
  {
    fr: 'P : propositions notifiées dans l’année (article R. 612-4).',
    en: 'P: proposals notified in the year (article R612-4).',
  },
];

/** Numerator and denominator of each figure, beside which they are printed. */
export const FORMULAS = {
  referrals: { fr: '#R', en: '#R' },
  subject: { fr: '#R ayant cet objet ; leur somme est #R', en: '#R with this subject; they add up to #R' },
  crossBorder: {
    fr: '#R dont le consommateur réside dans un autre État membre',
    en: '#R whose consumer lives in another Member State',
  },
  rejected: { fr: '#T rejetées / #T', en: '#T rejected / #T' },
  ground: {
    fr: '#T rejetées pour ce motif / #T rejetées (motif principal)',
    en: '#T rejected on this ground / #T rejected (main ground)',
  },
  interrupted: {
    fr: '#N closes par un refus ou un silence du professionnel, un retrait ou une interruption / #N',
    en: '#N that ended because the business declined or was silent, because a party withdrew, or interrupted / #N',
  },
  cause: {
    fr: '#N interrompues pour cette cause / #N interrompues',
    en: '#N interrupted for this cause / #N interrupted',
  },
  statutory: {
    fr: 'moyenne sur N des jours entre la notification et l’issue (proposition, sinon fin ; article R. 612-5)',
    en: 'mean over N of the days from the notification to the outcome (proposal, or else end; article R612-5)',
  },
  felt: {
    fr: 'moyenne sur N des jours entre la réception et la fin',
    en: 'mean over N of the days from the receipt to the end',
  },
  median: { fr: '50e centile des jours jusqu’à l’issue', en: '50th percentile of the days to the outcome' },
  p90: { fr: '90e centile des jours jusqu’à l’issue', en: '90th percentile of the days to the outcome' },
  over90: { fr: '#N de plus de 90 jours / #N', en: '#N of more than 90 days / #N' },
  prolonged: { fr: '#N prolongées au moins une fois / #N', en: '#N prolonged at least once / #N' },
  executed: {
    fr: 'accords de N exécutés / accords de N dont on sait s’ils le sont',
    en: 'agreements of N carried out / those of which it is known',
  },
  unknown: {
    fr: 'accords de N dont on ne le sait pas / accords de N',
    en: 'agreements of N of which it is not known / agreements of N',
  },
  sense: { fr: '#P de ce sens / #P', en: '#P of this sense / #P' },
  amicable: { fr: 'accords de N / #N', en: 'agreements of N / #N' },
} as const satisfies Record<string, Localized>;

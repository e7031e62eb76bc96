import type { Provision } from '../provision.ts';

const DIRECTIVE = {
  code: 'directive 2013/11/UE',
  certainty: 'V',
  // Read in one official language of the Union: the sense is sure, the French words are not quoted.
  source: 'http://data.europa.eu/eli/dir/2013/11/oj',
} as const;

/** Dir. 2013/11/EU, as adopted; Directive 2025/2647 is not consolidated in it. */
export const directive2013_11: readonly Provision[] = [
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-5',
    article: '5',
    title: { fr: 'Accès au règlement extrajudiciaire, motifs de refus', en: 'Access to ADR, grounds of refusal' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-6',
    article: '6',
    title: { fr: 'Compétence, indépendance et impartialité', en: 'Expertise, independence and impartiality' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-7',
    article: '7',
    title: { fr: "Transparence : site et rapport d'activité", en: 'Transparency: website and activity report' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-8',
    article: '8',
    title: { fr: 'Efficacité : issue sous quatre-vingt-dix jours', en: 'Effectiveness: outcome within ninety days' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-9',
    article: '9',
    title: { fr: 'Équité : motifs, retrait, temps de réflexion', en: 'Fairness: grounds, withdrawal, time to reflect' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-10',
    article: '10',
    title: { fr: 'Liberté : accès au juge conservé', en: 'Liberty: the court stays open' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-12',
    article: '12',
    title: { fr: 'Délais de prescription', en: 'Limitation periods' },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-13',
    article: '13',
    title: {
      fr: 'Information du consommateur par le professionnel',
      en: 'Information of the consumer by the merchant',
    },
  },
  {
    ...DIRECTIVE,
    id: 'EU/DIR-2013-11-19',
    article: '19',
    title: { fr: "Information de l'autorité compétente", en: 'Information of the competent authority' },
  },
];

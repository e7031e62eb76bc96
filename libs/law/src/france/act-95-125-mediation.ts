import type { Provision } from '../provision.ts';

/** Act 95-125, art. 21: what conventional mediation is; L611-1 5° refers to it. */
export const ACT_95_125_21: Provision = {
  id: 'FR/LOI-95-125-21',
  article: '21',
  code: 'loi n° 95-125 du 8 février 1995',
  title: { fr: 'Définition de la médiation', en: 'What mediation is' },
  certainty: 'V2',
  source: 'https://tricoteuses.fr/legifrance/sections/LEGISCTA000024806380',
};

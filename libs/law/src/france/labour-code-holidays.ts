import type { Provision } from '../provision.ts';

const LABOUR_CODE = {
  code: 'code du travail',
  source:
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050; list of days: https://github.com/etalab/jours-feries-france',
} as const;

/** C. trav. L3133-1: the eleven national public holidays. Basis not read; the list is the State's own. */
export const LABOUR_L3133_1: Provision = {
  ...LABOUR_CODE,
  id: 'FR/CTRAV-L3133-1',
  article: 'L3133-1',
  title: { fr: 'Jours fériés', en: 'Public holidays' },
  certainty: 'U',
};

/** C. trav. L3134-13: the holidays of Alsace and Moselle. Basis not read. */
export const LABOUR_L3134_13: Provision = {
  ...LABOUR_CODE,
  id: 'FR/CTRAV-L3134-13',
  article: 'L3134-13',
  title: { fr: "Jours fériés d'Alsace et de Moselle", en: 'Public holidays of Alsace and Moselle' },
  certainty: 'U',
};

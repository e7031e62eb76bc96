import type { Provision } from '../provision.ts';

/** CPCE R1-1-18: the mediator of La Poste gives an opinion within two months; how that stands to the ninety days of R612-5 is not settled. */
export const CPCE_R1_1_18: Provision = {
  id: 'FR/CPCE-R1-1-18',
  article: 'R1-1-18',
  code: 'code des postes et des communications électroniques',
  title: { fr: 'Médiateur du groupe La Poste', en: 'Mediator of La Poste' },
  words: [{ words: "dont les réclamations ont fait l'objet d'un rejet définitif" }],
  certainty: 'V',
  source: 'LEGI base, copy of 2026-04-03; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987',
};

import type { Provision } from '../provision.ts';

/** AI Act, annex III, 8 a): what makes a system that works on a dispute one of high risk. Seen in identical quotations, not in the primary text. */
export const AI_ACT_ANNEX_III: Provision = {
  id: 'EU/AI-ACT-III-8',
  article: 'annexe III, 8 a)',
  code: 'règlement (UE) 2024/1689',
  title: {
    fr: "Systèmes d'intelligence artificielle à haut risque : règlement des litiges",
    en: 'High-risk AI systems: settlement of disputes',
  },
  cite: {
    fr: 'annexe III, point 8 a), du règlement (UE) 2024/1689',
    en: 'annex III, point 8(a), of Regulation (EU) 2024/1689',
  },
  certainty: 'V2',
  source: 'http://data.europa.eu/eli/reg/2024/1689/oj',
};

import { civilDate } from '../civil-date.ts';
import type { Provision } from '../provision.ts';
import { CIVIL_PROCEDURE } from './sources.ts';

/** CPC 1530 (conventional mediation) and 1532 (the person in charge); 1565 to 1568 homologation in the numbering before 1 September 2025. */
export const PROCEDURE_1530: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-1530',
  article: '1530',
  title: { fr: 'Médiation conventionnelle', en: 'Conventional mediation' },
  certainty: 'V2',
  inForceFrom: civilDate('2025-09-01'),
  source: 'https://cabinet-balestie.com/confidentialite-mediation-conciliation-ara',
};

export const PROCEDURE_1532: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-1532',
  article: '1532',
  title: { fr: 'Personne physique chargée de la médiation', en: 'Natural person in charge' },
  certainty: 'U',
  inForceTo: civilDate('2025-08-31'),
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

export const PROCEDURE_1565: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-1565',
  article: '1565',
  title: {
    fr: "Homologation de l'accord (ancienne numérotation)",
    en: 'Homologation of the agreement (older numbering)',
  },
  certainty: 'U',
  inForceTo: civilDate('2025-08-31'),
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

import type { Provision } from '../provision.ts';
import { CIVIL_PROCEDURE } from './sources.ts';

/** CPC 640 to 642 and 668: how periods of civil procedure are counted. They do not govern mediation (Cass. 2e civ., 1 October 2020, n° 19-17.797); used by analogy. */
export const PROCEDURE_640: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-640',
  article: '640',
  title: { fr: "Jour de l'événement", en: 'Day of the event' },
  certainty: 'V',
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

export const PROCEDURE_641: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-641',
  article: '641',
  title: { fr: 'Computation des délais', en: 'Counting of periods' },
  certainty: 'V',
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

export const PROCEDURE_642: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-642',
  article: '642',
  title: { fr: 'Expiration et report', en: 'Expiry and rolling' },
  certainty: 'V',
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

export const PROCEDURE_668: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-668',
  article: '668',
  title: { fr: 'Date de la notification par voie postale', en: 'Date of a postal notice' },
  certainty: 'V',
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

import type { Provision } from '../provision.ts';
import { CIVIL_CODE } from './sources.ts';

/** C. civ. 2219, 2220, 2229, 2234, 2254: limitation, and what it does not govern: the year of L612-2 is no limitation period. */
export const CIVIL_2219: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2219',
  article: '2219',
  title: { fr: 'Prescription extinctive', en: 'Limitation' },
  certainty: 'V',
};

export const CIVIL_2220: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2220',
  article: '2220',
  title: { fr: 'Délais de forclusion', en: 'Foreclosure periods' },
  certainty: 'V',
};

export const CIVIL_2229: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2229',
  article: '2229',
  title: { fr: 'Dernier jour du délai', en: 'Last day of the period' },
  certainty: 'V',
};

export const CIVIL_2234: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2234',
  article: '2234',
  title: { fr: "Impossibilité d'agir", en: 'Impossibility to act' },
  certainty: 'V',
};

export const CIVIL_2254: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2254',
  article: '2254',
  title: { fr: 'Aménagement contractuel de la prescription', en: 'Limitation altered by contract' },
  certainty: 'V',
};

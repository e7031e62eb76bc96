import type { Provision } from '../provision.ts';
import { CIVIL_CODE } from './sources.ts';

/** C. civ. 2044: a settlement is written and rests on concessions of both sides. An accepted proposal may be one. */
export const CIVIL_2044: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2044',
  article: '2044',
  title: { fr: 'Transaction', en: 'Settlement' },
  certainty: 'V',
};

/** C. civ. 2052: a settlement bars a new action on the same object. */
export const CIVIL_2052: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2052',
  article: '2052',
  title: { fr: 'Effet de la transaction', en: 'Effect of a settlement' },
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CIVIL_CODE } from './sources.ts';

/** C. civ. 1366: an electronic writing proves as paper does, if its author is known and its integrity is kept. */
export const CIVIL_1366: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-1366',
  article: '1366',
  title: { fr: 'Écrit électronique', en: 'Electronic writing' },
  certainty: 'V',
};

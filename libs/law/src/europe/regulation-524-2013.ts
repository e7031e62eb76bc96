import { civilDate } from '../civil-date.ts';
import type { Provision } from '../provision.ts';

/** Reg. 524/2013, repealed on 20 July 2025 by Reg. (EU) 2024/3228: its platform is closed, and no notice may point to it. */
export const regulation524_2013: Provision = {
  id: 'EU/REG-524-2013',
  article: '524/2013',
  code: 'règlement (UE) n° 524/2013',
  title: { fr: 'Règlement en ligne des litiges (abrogé)', en: 'Online dispute resolution (repealed)' },
  cite: { fr: 'règlement (UE) n° 524/2013', en: 'Regulation (EU) No 524/2013' },
  inForceTo: civilDate('2025-07-19'),
  certainty: 'V',
  source: 'http://data.europa.eu/eli/reg/2024/3228/oj',
};

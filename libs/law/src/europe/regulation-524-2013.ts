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

/** Reg. 1182/71, art. 3: how periods of the Council and the Commission are counted. A model for working days; it does not govern a decree. */
export const regulation1182_71: Provision = {
  id: 'EU/REG-1182-71-3',
  article: '3',
  code: 'règlement (CEE, Euratom) n° 1182/71',
  title: { fr: 'Computation des délais du droit de l’Union', en: 'Counting periods in Union law' },
  cite: { fr: 'article 3 du règlement n° 1182/71', en: 'article 3 of Regulation No 1182/71' },
  certainty: 'V',
  source: 'http://data.europa.eu/eli/reg/1971/1182/oj',
};

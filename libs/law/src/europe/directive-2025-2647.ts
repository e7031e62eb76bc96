import { civilDate } from '../civil-date.ts';
import type { Provision } from '../provision.ts';

/**
 * Dir. (EU) 2025/2647: from 20 September 2028 a merchant must say whether it takes part. Sleeps until then, and until French law says how:
 * operative text not read, article numbers unknown.
 */
export const directive2025_2647: Provision = {
  id: 'EU/DIR-2025-2647',
  article: '(EU) 2025/2647',
  code: 'directive (UE) 2025/2647',
  title: { fr: 'Obligation de répondre du professionnel', en: "Merchant's duty to reply" },
  cite: { fr: 'directive (UE) 2025/2647', en: 'Directive (EU) 2025/2647' },
  inForceFrom: civilDate('2028-09-20'),
  certainty: 'V2',
  source: 'https://eur-lex.europa.eu/eli/dir/2025/2647/oj',
};

/** Working days to answer; the longer period for complex disputes and exceptional circumstances. */
export const DUTY_TO_REPLY = { from: civilDate('2028-09-20'), workingDays: 20, longestWorkingDays: 30 } as const;

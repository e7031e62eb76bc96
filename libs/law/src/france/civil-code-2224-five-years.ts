import { addYears, type CivilDate } from '../civil-date.ts';
import type { Provision } from '../provision.ts';
import { CIVIL_CODE, CONSUMER_CODE } from './sources.ts';

/** C. civ. 2224: five years from the day one knew or should have known the facts. */
export const CIVIL_2224: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2224',
  article: '2224',
  title: { fr: 'Prescription de cinq ans', en: 'Limitation of five years' },
  certainty: 'V',
};

/** L218-2: two years for the merchant's action against the consumer. */
export const L218_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L218-2',
  article: 'L218-2',
  title: { fr: "Prescription de l'action du professionnel", en: "Limitation of the merchant's action" },
  certainty: 'V',
};

/** Last day to act, before any suspension; never rolled to a worked day (Cass. 2e civ., 7 April 2016, n° 15-12.960). */
export function lastDayToSue(who: 'consumer' | 'merchant', from: CivilDate): CivilDate {
  return addYears(from, who === 'consumer' ? 5 : 2);
}

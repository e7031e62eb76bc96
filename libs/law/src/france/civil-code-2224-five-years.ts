import { addYears, type CivilDate } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
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

/** K14. C. civ. 2224 for the consumer, L218-2 for the merchant's own action; any suspension is counted by K12. */
export const limitationPeriod: Clock = (_rules, { on, action = 'consumer', calendar = CALENDAR }) => {
  const lastDay = lastDayToSue(action, on);
  const consumer = action === 'consumer';
  const rule = consumer ? CIVIL_2224 : L218_2;
  return settled(
    {
      code: 'K14',
      nature: 'law',
      article: consumer ? 'C. civ. 2224' : 'L218-2',
      provision: rule.id,
      certainty: rule.certainty,
      trigger: consumer ? 'facts-known' : 'invoice-due',
      startsOn: on,
      nominalOn: lastDay,
      explanation: consumer
        ? {
            fr: `Cinq ans à compter du jour où les faits ont été connus, le ${dateInWords(on, 'fr')} : dernier jour pour agir en justice le ${dateInWords(lastDay, 'fr')}, hors suspension. Ce délai peut être aménagé par contrat, et d'autres délais existent selon le litige.`,
            en: `Five years from the day the facts were known, ${dateInWords(on, 'en')}: last day to go to court ${dateInWords(lastDay, 'en')}, suspension apart. Contracts may alter this period, and other periods exist for some disputes.`,
          }
        : {
            fr: `Deux ans pour que le professionnel agisse contre le consommateur, à compter du ${dateInWords(on, 'fr')}, date d'exigibilité : dernier jour le ${dateInWords(lastDay, 'fr')}, hors suspension.`,
            en: `Two years for the merchant to sue the consumer, from ${dateInWords(on, 'en')}, when payment was due: last day ${dateInWords(lastDay, 'en')}, suspension apart.`,
          },
    },
    calendar,
    'unrolled',
  );
};

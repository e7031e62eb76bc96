import { nextWorkingDay } from '../calendar/working-days.ts';
import { addYears, isAfter } from '../civil-date.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import { CALENDAR } from './calendar.ts';
import {
  acceptance,
  LEY_4,
  LEY_14,
  LEY_18,
  LEY_20,
  latestOutcome,
  oneYear,
  outcome,
  refusal,
  silence,
  suspension,
} from './ley-7-2017.ts';
import { admissibilityGrounds } from './ley-7-2017-inadmissibility.ts';
import { mentions } from './ley-7-2017-mentions.ts';
import { DEFAULT_PRACTICE, PORTAL, practiceClocks } from './practice.ts';

/**
 * Alternative resolution of consumer disputes in Spain, Ley 7/2017, where it ends in a proposal. When limitation runs again, what a body
 * publishes each year and how it says that it is accredited were not read: they are absent here, and nothing is said of them.
 */
export const spain: Jurisdiction = {
  code: 'ES',
  name: { fr: 'Espagne', en: 'Spain' },
  zone: 'Europe/Madrid',
  calendar: CALENDAR,
  register: { name: 'NIF', inGroups: (number) => number },
  independence: 'Dir. 2013/11 art. 6',
  admissibilityGrounds,
  mentions,
  defaultPractice: DEFAULT_PRACTICE,
  clocks: {
    ...practiceClocks,
    K1: oneYear,
    K2: silence,
    K6: refusal,
    K8: outcome,
    'K8-max': latestOutcome,
    K10: acceptance,
    K11: suspension,
  },
  outcomeRunsFrom: 'file-complete',
  /** Art. 4.1: suspended by the filing; when it runs again is left by the text to other law. */
  limitation: (_rules, { referralReceivedOn }) => ({
    ...(referralReceivedOn === undefined ? {} : { suspendedOn: referralReceivedOn }),
    provision: LEY_4.id,
    certainty: LEY_4.certainty,
  }),
  referralWindow: (complaintSentOn, referredOn) => {
    const lastDay = addYears(complaintSentOn, 1);
    if (!isAfter(referredOn, lastDay)) return 'in-time';
    return isAfter(referredOn, nextWorkingDay(lastDay, CALENDAR)) ? 'late' : 'in-time-if-rolled';
  },
  provisions: [LEY_4, LEY_14, LEY_18, LEY_20, PORTAL],
  codesInEnglish: { 'Ley 7/2017': 'the Spanish Act 7/2017' },
};

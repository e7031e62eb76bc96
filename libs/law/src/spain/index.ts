import type { Pack } from '../jurisdiction.ts';
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

/** Alternative resolution of consumer disputes in Spain, as far as its dates go. */
export const spain: Pack = {
  code: 'ES',
  name: { fr: 'Espagne', en: 'Spain' },
  zone: 'Europe/Madrid',
  calendar: CALENDAR,
  clocks: {
    K1: oneYear,
    K2: silence,
    K6: refusal,
    K8: outcome,
    'K8-max': latestOutcome,
    K10: acceptance,
    K11: suspension,
  },
  provisions: [LEY_4, LEY_14, LEY_18, LEY_20],
  codesInEnglish: { 'Ley 7/2017': 'the Spanish Act 7/2017' },
};

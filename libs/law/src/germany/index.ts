import type { Pack } from '../jurisdiction.ts';
import { CALENDAR } from './calendar.ts';
import { outcome, refusal, suspensionForAnswer, VSBG_14, VSBG_20 } from './vsbg.ts';

/** Consumer dispute resolution in Germany, as far as its dates go. */
export const germany: Pack = {
  code: 'DE',
  name: { fr: 'Allemagne', en: 'Germany' },
  zone: 'Europe/Berlin',
  calendar: CALENDAR,
  clocks: { K2: suspensionForAnswer, K6: refusal, K8: outcome },
  provisions: [VSBG_14, VSBG_20],
  codesInEnglish: { Verbraucherstreitbeilegungsgesetz: 'the German Act on Consumer Dispute Resolution' },
};

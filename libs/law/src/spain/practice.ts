import type { Clock } from '../clock.ts';
import { closing } from '../france/practice/closing.ts';
import { conflictAnswer } from '../france/practice/conflict-answer.ts';
import { executionFollowUp } from '../france/practice/execution-follow-up.ts';
import { DEFAULT_PRACTICE as IN_FRANCE } from '../france/practice/index.ts';
import { merchantEntry } from '../france/practice/merchant-entry.ts';
import { missingPieces } from '../france/practice/missing-pieces.ts';
import { archive, purge } from '../france/practice/retention.ts';
import type { Provision } from '../provision.ts';
import type { Practice } from '../rules.ts';
import { CALENDAR } from './calendar.ts';

/** What no text of Spain that was read sets: the portal counts as it does elsewhere, and says that it is its own choice. */
export const PORTAL: Provision = {
  id: 'ES/practice/portal',
  article: 'délais que la loi lue ne fixe pas',
  code: 'usage du portail',
  title: { fr: 'Délais choisis par le portail', en: 'Periods chosen by the portal' },
  cite: { fr: 'usage du portail', en: 'custom of this portal' },
  certainty: 'R',
  source: 'Choice of this portal: no custom of Spanish bodies was read',
};

/** One month of silence and three working days to reflect are law (art. 18.1 and 14.2); the rest is as elsewhere. */
export const DEFAULT_PRACTICE: Practice = { ...IN_FRANCE, silenceMonths: 1, reflectionDays: 3 };

const chosen =
  (clock: Clock): Clock =>
  (rules, trigger) => ({
    ...clock(rules, { calendar: CALENDAR, ...trigger }),
    nature: 'practice',
    article: `${PORTAL.code} : ${PORTAL.article}`,
    provision: PORTAL.id,
    certainty: PORTAL.certainty,
  });

export const practiceClocks = {
  K9: chosen(merchantEntry),
  'P-PIECES': chosen(missingPieces),
  'P-CONFLICT': chosen(conflictAnswer),
  'P-CLOSING': chosen(closing),
  'P-EXECUTION': chosen(executionFollowUp),
  'P-ARCHIVE': chosen(archive),
  'P-PURGE': chosen(purge),
} as const;

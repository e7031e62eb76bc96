import { addMonths, addYears } from '../../civil-date.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { Provision } from '../../provision.ts';
import { practiceClock } from './practice-clock.ts';

export const ARCHIVE_AFTER_MONTHS = 6;
export const PURGE_AFTER_YEARS = 5;

export const RETENTION: Provision = {
  id: 'FR/practice/retention',
  article: 'conservation du dossier',
  code: 'politique de conservation',
  title: {
    fr: 'Archivage après six mois, effacement après cinq ans',
    en: 'Archived after six months, erased after five years',
  },
  cite: { fr: 'politique de conservation des données', en: 'data retention policy' },
  certainty: 'R',
  source:
    'Choice of this portal, to be validated by the data protection officer: no statutory period (CNIL, three phases)',
};

/** Practice: six months is the floor that C. civ. 2238 leaves for going to court. */
export const archive = practiceClock({
  code: 'P-ARCHIVE',
  provision: RETENTION,
  trigger: 'dispute-closed',
  lastDay: (on, { archiveAfterMonths }) => addMonths(on, archiveAfterMonths),
  roll: 'untouched',
  explanation: (on, lastDay, { archiveAfterMonths }) => ({
    fr: `Le dossier, clos le ${dateInWords(on, 'fr')}, est mis en archive intermédiaire après ${archiveAfterMonths} mois, le ${dateInWords(lastDay, 'fr')} : il n'est plus consulté qu'en cas de besoin.`,
    en: `The file, closed on ${dateInWords(on, 'en')}, goes to the intermediate archive after ${archiveAfterMonths} months, on ${dateInWords(lastDay, 'en')}: from then on it is read only where needed.`,
  }),
});

/** Practice: five years, the length of general limitation (C. civ. 2224). */
export const purge = practiceClock({
  code: 'P-PURGE',
  provision: RETENTION,
  trigger: 'dispute-closed',
  lastDay: (on, { purgeAfterYears }) => addYears(on, purgeAfterYears),
  roll: 'untouched',
  explanation: (on, lastDay, { purgeAfterYears }) => ({
    fr: `Le dossier, clos le ${dateInWords(on, 'fr')}, est effacé après ${purgeAfterYears} ans, le ${dateInWords(lastDay, 'fr')} ; seules restent des statistiques anonymes.`,
    en: `The file, closed on ${dateInWords(on, 'en')}, is erased after ${purgeAfterYears} years, on ${dateInWords(lastDay, 'en')}; only anonymous statistics remain.`,
  }),
});

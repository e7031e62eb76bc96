import { addYears } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L522-3: fines of 3,000 / 15,000 euros at most, one year from the breach. */
export const L522_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L522-3',
  article: 'L522-3',
  title: { fr: "Prescription d'un an des petites amendes", en: 'Small fines: prescribed after one year' },
  certainty: 'V',
};

/** L522-2: higher fines, three years from the breach. */
export const L522_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L522-2',
  article: 'L522-2',
  title: { fr: 'Prescription de trois ans des autres amendes', en: 'Other fines: prescribed after three years' },
  certainty: 'V',
};

/** K17, L522-3: fines such as those of L641-1. */
export const smallFine = prescribed('K17', L522_3, 1);
/** K17-max, L522-2: fines such as those of L242-10. */
export const otherFine = prescribed('K17-max', L522_2, 3);

/** From the day of the breach; interrupted by acts of inquiry, which no date here can know. Prescription is never rolled. */
function prescribed(code: 'K17' | 'K17-max', provision: Provision, years: 1 | 3): Clock {
  const small = years === 1;
  return (_rules, { on, calendar = CALENDAR }) => {
    const lastDay = addYears(on, years);
    return settled(
      {
        code,
        nature: 'law',
        article: provision.article,
        provision: provision.id,
        certainty: provision.certainty,
        trigger: 'breach-committed',
        startsOn: on,
        nominalOn: lastDay,
        explanation: {
          fr: `Manquement du ${dateInWords(on, 'fr')} : l'amende administrative ${small ? 'qui ne dépasse pas 3 000 euros (15 000 pour une personne morale) se prescrit par un an' : 'plus élevée se prescrit par trois ans'}, le ${dateInWords(lastDay, 'fr')}, sauf acte d'enquête.`,
          en: `Breach of ${dateInWords(on, 'en')}: an administrative fine ${small ? 'of 3,000 euros at most (15,000 for a legal person) is prescribed after one year' : 'above that is prescribed after three years'}, on ${dateInWords(lastDay, 'en')}, unless inquired into.`,
        },
      },
      calendar,
      'unrolled',
    );
  };
}

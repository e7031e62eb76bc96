import { addDays } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import { CALENDAR } from './calendar.ts';
import { L612_2 } from './l612-2-inadmissibility.ts';

/**
 * L612-2, last paragraph: the consumer is told of a rejection within three weeks of receipt of the file.
 * Counted from the first receipt: no text suspends it while pieces are missing. No decision is deemed taken when it passes.
 */
export const threeWeeks: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addDays(on, 21);
  return settled(
    {
      code: 'K6',
      nature: 'law',
      article: 'L612-2 dernier alinéa',
      provision: L612_2.id,
      part: 'dernier alinéa',
      certainty: L612_2.certainty,
      trigger: 'referral-received',
      startsOn: on,
      nominalOn: lastDay,
      explanation: {
        fr: `Trois semaines à compter de la réception de la demande, le ${dateInWords(on, 'fr')} : si le médiateur la rejette, il doit en informer le consommateur au plus tard le ${dateInWords(lastDay, 'fr')}. Son silence ne vaut ni acceptation ni rejet.`,
        en: `Three weeks from receipt of the request, on ${dateInWords(on, 'en')}: if the mediator rejects it, the consumer must be told by ${dateInWords(lastDay, 'en')}. Silence is neither acceptance nor rejection.`,
      },
    },
    calendar,
    'rolled',
  );
};

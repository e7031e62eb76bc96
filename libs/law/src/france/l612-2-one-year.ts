import { nextWorkingDay } from '../calendar/working-days.ts';
import { addYears, type CivilDate, isAfter } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { ReferralWindow } from '../jurisdiction.ts';
import { CALENDAR } from './calendar.ts';
import { L612_2 } from './l612-2-inadmissibility.ts';

/**
 * L612-2 4°: one year from the written complaint to refer the dispute. It bars mediation, never the court.
 * Counted from sending, as mediators do; the text does not say. An answer of the merchant does not start it again.
 */
export const oneYear: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = oneYearFrom(on);
  return settled(
    {
      code: 'K1',
      nature: 'law',
      article: 'L612-2 4°',
      provision: L612_2.id,
      part: '4°',
      certainty: L612_2.certainty,
      trigger: 'complaint-sent',
      startsOn: on,
      nominalOn: lastDay,
      explanation: {
        fr: `Un an à compter de la réclamation écrite, envoyée le ${dateInWords(on, 'fr')} : le médiateur peut être saisi jusqu'au ${dateInWords(lastDay, 'fr')} inclus. Le texte ne dit pas si l'année court de l'envoi ou de la réception ; les médiateurs comptent de l'envoi. Passé ce jour, le juge reste accessible.`,
        en: `One year from the written complaint, sent on ${dateInWords(on, 'en')}: the mediator may be asked up to and including ${dateInWords(lastDay, 'en')}. The text does not say whether the year runs from sending or from receipt; mediators count from sending. After that day the court remains open.`,
      },
    },
    calendar,
    'rolled',
  );
};

/** Where a referral falls; the grounds being strictly construed, the mediator may accept up to the rolled date. */
export function referralWindow(complaintSentOn: CivilDate, referredOn: CivilDate): ReferralWindow {
  const lastDay = oneYearFrom(complaintSentOn);
  if (!isAfter(referredOn, lastDay)) return 'in-time';
  return isAfter(referredOn, nextWorkingDay(lastDay, CALENDAR)) ? 'late' : 'in-time-if-rolled';
}

function oneYearFrom(complaintSentOn: CivilDate): CivilDate {
  return addYears(complaintSentOn, 1);
}

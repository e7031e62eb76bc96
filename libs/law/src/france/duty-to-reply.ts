import { addWorkingDays } from '../calendar/working-days.ts';
import { type CivilDate, isBefore } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import { DUTY_TO_REPLY, directive2025_2647 } from '../europe/directive-2025-2647.ts';
import { CALENDAR } from './calendar.ts';
import { merchantEntry as byCharter } from './practice/merchant-entry.ts';

/** Dir. (EU) 2025/2647: which rule governs an invitation is decided by the day it was sent. */
export function isDutyToReply(invitedOn: CivilDate): boolean {
  return !isBefore(invitedOn, DUTY_TO_REPLY.from);
}

/** K9: a charter's period before 20 September 2028; afterwards twenty working days, Saturdays left out. No French text transposes it yet. */
export const merchantEntry: Clock = (rules, trigger) =>
  isDutyToReply(trigger.on) ? duty('K9', DUTY_TO_REPLY.workingDays)(rules, trigger) : byCharter(rules, trigger);

/** K9-max: thirty working days, in complex disputes or exceptional circumstances, the consumer being told. */
export const latestMerchantEntry: Clock = (rules, trigger) =>
  isDutyToReply(trigger.on)
    ? duty('K9-max', DUTY_TO_REPLY.longestWorkingDays)(rules, trigger)
    : { ...byCharter(rules, trigger), code: 'K9-max' };

function duty(code: 'K9' | 'K9-max', workingDays: number): Clock {
  const longest = code === 'K9-max';
  return (_rules, { on, calendar = CALENDAR }) => {
    // A "working day" of the Union is never a Saturday, whatever the calendar of other rules.
    const worked = { ...calendar, week: 'MON_FRI' } as const;
    const lastDay = addWorkingDays(on, workingDays, worked);
    return settled(
      {
        code,
        nature: 'law',
        article: 'Dir. (UE) 2025/2647',
        provision: directive2025_2647.id,
        certainty: directive2025_2647.certainty,
        trigger: 'merchant-invited',
        startsOn: on,
        nominalOn: lastDay,
        explanation: longest
          ? {
              fr: `Le professionnel, invité le ${dateInWords(on, 'fr')}, dit s'il participe sous trente jours ouvrables au plus, le ${dateInWords(lastDay, 'fr')}, si le litige est complexe ou les circonstances exceptionnelles ; le consommateur est informé de cette prolongation.`,
              en: `The merchant, invited on ${dateInWords(on, 'en')}, says whether it takes part within thirty working days at most, by ${dateInWords(lastDay, 'en')}, where the dispute is complex or the circumstances exceptional; the consumer is told of the extension.`,
            }
          : {
              fr: `Le professionnel, invité le ${dateInWords(on, 'fr')}, doit dire s'il participe sous vingt jours ouvrables (du lundi au vendredi), au plus tard le ${dateInWords(lastDay, 'fr')}. Répondre n'est pas participer. Son silence peut être traité comme un refus, sauf participation obligatoire, procédure qui se passe de son accord ou engagement déjà pris.`,
              en: `The merchant, invited on ${dateInWords(on, 'en')}, must say whether it takes part within twenty working days (Monday to Friday), by ${dateInWords(lastDay, 'en')}. Answering is not taking part. Its silence may be treated as a refusal, unless taking part is compulsory, the procedure does without its consent, or it has already committed itself.`,
            },
      },
      worked,
      'rolled',
    );
  };
}

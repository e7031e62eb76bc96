import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import { CALENDAR } from './calendar.ts';
import { R612_2 } from './r612-2-referral-notice.ts';

/** K7. R612-2: the parties are notified « dès réception » of the documents. The text counts no days, so that no day is ever the last. */
export const notification: Clock = (_rules, { on, calendar = CALENDAR }) =>
  settled(
    {
      code: 'K7',
      nature: 'law',
      article: 'R612-2',
      provision: R612_2.id,
      certainty: R612_2.certainty,
      trigger: 'referral-received',
      startsOn: on,
      nominalOn: on,
      explanation: {
        fr: `Les documents qui fondent la demande sont reçus depuis le ${dateInWords(on, 'fr')} : le médiateur notifie aussitôt sa saisine aux parties. Le texte ne fixe aucun nombre de jours ; en pratique la notification accompagne la décision de recevabilité, dans les trois semaines. Tant qu'elle n'est pas faite, les quatre-vingt-dix jours ne courent pas.`,
        en: `The documents on which the request rests were received on ${dateInWords(on, 'en')}: the mediator notifies the referral to the parties at once. The text gives no number of days; in practice the notice comes with the decision on admissibility, within three weeks. Until it is given, the ninety days do not run.`,
      },
    },
    calendar,
    'untouched',
  );

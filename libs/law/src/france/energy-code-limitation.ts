import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Limitation, LimitationFacts } from '../limitation.ts';
import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
import { ENERGY_CODE } from './sources.ts';

/** C. énergie L122-1: the national energy mediator; the referral itself suspends limitation. */
export const ENERGY_L122_1: Provision = {
  ...ENERGY_CODE,
  id: 'FR/CENERGIE-L122-1',
  article: 'L122-1',
  title: { fr: "Médiateur national de l'énergie", en: 'National energy mediator' },
  certainty: 'V',
};

/** C. énergie R122-1: written complaint, two months, suspension told in the notice. */
export const ENERGY_R122_1: Provision = {
  ...ENERGY_CODE,
  id: 'FR/CENERGIE-R122-1',
  article: 'R122-1',
  title: { fr: "Saisine du médiateur national de l'énergie", en: 'Referral to the national energy mediator' },
  words: [{ part: '1°', words: 'à compter de la date de la réclamation écrite' }],
  certainty: 'V',
};

/** C. énergie L122-1 al. 3, R122-1 2° and 5°: suspended from the referral, for the period allowed to the mediator. */
export function energyLimitation({ referralReceivedOn, periodEndsOn }: LimitationFacts): Limitation {
  const provision = ENERGY_L122_1.id;
  if (referralReceivedOn === undefined) return { provision, certainty: 'V' };
  return {
    suspendedOn: referralReceivedOn,
    ...(periodEndsOn === undefined ? {} : { resumedOn: periodEndsOn, resumedBecause: 'period-ended' as const }),
    provision,
    certainty: 'V',
  };
}

/** K13. C. énergie L122-1 al. 3: from the referral (`on`) to the last day of the mediator's period (`until`), once that day is known. */
export const energySuspension: Clock = (_rules, { on, until, calendar = CALENDAR }) =>
  settled(
    {
      code: 'K13',
      nature: 'law',
      article: 'C. énergie L122-1',
      provision: ENERGY_L122_1.id,
      part: 'alinéa 3',
      certainty: ENERGY_L122_1.certainty,
      trigger: 'referral-received',
      startsOn: on,
      nominalOn: until ?? on,
      explanation: {
        fr: `La saisine du médiateur, reçue le ${dateInWords(on, 'fr')}, suspend à elle seule le délai pour agir en justice, et seulement pendant la durée laissée au médiateur : ${until === undefined ? "quatre-vingt-dix jours à compter de la notification de la saisine, qui n'a pas encore eu lieu, sauf prolongation" : `jusqu'au ${dateInWords(until, 'fr')}`}.`,
        en: `The referral to the mediator, received on ${dateInWords(on, 'en')}, suspends the time limit for going to court by itself, and only for as long as the mediator's period lasts: ${until === undefined ? 'ninety days from the notification of the referral, which has not been made yet, unless prolonged' : `until ${dateInWords(until, 'en')}`}.`,
      },
    },
    calendar,
    'untouched',
  );

/** C. énergie R122-1 2°: the notice says that civil and criminal limitation is suspended. */
export const energySuspensionMention: Mention = {
  code: 'energy-limitation-suspended',
  provision: ENERGY_R122_1.id,
  part: '2°',
  certainty: 'V',
  requiredBy: 'text',
  sectors: ['energy'],
  about: {
    fr: 'La prescription en matière civile et pénale est suspendue.',
    en: 'Limitation, civil and criminal, is suspended.',
  },
  say: {
    fr: 'La saisine du médiateur suspend la prescription en matière civile et pénale.',
    en: 'The referral to the mediator suspends limitation in civil and criminal matters.',
  },
};

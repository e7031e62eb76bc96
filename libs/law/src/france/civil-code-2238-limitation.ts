import type { Localized } from '#text';
import { addDays, addMonths, type CivilDate, daysBetween, earliest, latest } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Limitation, LimitationClock, LimitationFacts } from '../limitation.ts';
import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
import { CECMC_B01 } from './cecmc-doctrine.ts';
import { ENERGY_L122_1, energyLimitation } from './energy-code-limitation.ts';
import { CIVIL_CODE } from './sources.ts';

/** C. civ. 2238: mediation suspends limitation; afterwards at least six months remain. */
export const CIVIL_2238: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2238',
  article: '2238',
  title: { fr: 'Suspension de la prescription par la médiation', en: 'Suspension of limitation by mediation' },
  words: [
    {
      part: 'alinéa 2',
      words: "soit l'une des parties ou les deux, soit le médiateur […] déclarent que la médiation […] est terminée",
    },
  ],
  certainty: 'V',
};

/** C. civ. 2228: limitation is counted by days. */
export const CIVIL_2228: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2228',
  article: '2228',
  title: { fr: 'La prescription se compte par jours', en: 'Limitation is counted by days' },
  words: [{ words: 'par jours, et non par heures' }],
  certainty: 'V',
};

/** C. civ. 2230: suspension stops the clock and keeps the time already run. */
export const CIVIL_2230: Provision = {
  ...CIVIL_CODE,
  id: 'FR/CCIV-2230',
  article: '2230',
  title: { fr: 'Effet de la suspension', en: 'Effect of suspension' },
  certainty: 'V',
};

/**
 * C. civ. 2238: suspended from the notification that expressly says so (CECMC B01); runs again from the earlier of the end and the
 * notified proposal, the safer of the two readings; not acquired before six months from then. No suspension after a rejection.
 */
export const limitation: LimitationClock = ({ sector }, facts) =>
  sector === 'energy' ? energyLimitation(facts) : generalLimitation(facts);

function generalLimitation({ suspendedOn, endedOn, proposalNotifiedOn }: LimitationFacts): Limitation {
  const provision = CIVIL_2238.id;
  if (suspendedOn === undefined) return { provision, certainty: 'V' };
  const ends = [endedOn, proposalNotifiedOn].filter((date) => date !== undefined);
  const [first, ...others] = ends;
  if (first === undefined) return { suspendedOn, provision, certainty: 'V' };
  const resumedOn = earliest(first, ...others);
  return {
    suspendedOn,
    resumedOn,
    resumedBecause: resumedOn === proposalNotifiedOn ? 'proposal-notified' : 'mediation-ended',
    notBefore: sixMonthsFrom(resumedOn),
    provision,
    certainty: 'V',
  };
}

/** K11. C. civ. 2238 al. 1 and CECMC B01: limitation stops on the day of notification. Energy: on the day of referral. */
export const suspension: Clock = ({ sector }, { on, calendar = CALENDAR }) => {
  const energy = sector === 'energy';
  return settled(
    {
      code: 'K11',
      nature: 'law',
      article: energy ? 'C. énergie L122-1' : 'C. civ. 2238',
      provision: energy ? ENERGY_L122_1.id : CIVIL_2238.id,
      certainty: 'V',
      trigger: energy ? 'referral-received' : 'referral-notified',
      startsOn: on,
      nominalOn: on,
      explanation: energy
        ? {
            fr: `La saisine du médiateur, le ${dateInWords(on, 'fr')}, suspend le délai pour agir en justice, pendant la durée laissée au médiateur.`,
            en: `The referral to the mediator, on ${dateInWords(on, 'en')}, suspends the time limit for going to court, for as long as the mediator's period lasts.`,
          }
        : {
            fr: `Le délai pour agir en justice est suspendu depuis la notification de la saisine recevable, le ${dateInWords(on, 'fr')} ; cette notification le dit expressément. Le temps déjà écoulé reste compté.`,
            en: `The time limit for going to court is suspended from the notification of the admissible referral, on ${dateInWords(on, 'en')}, which says so expressly. Time already run remains counted.`,
          },
    },
    calendar,
    'untouched',
  );
};

/**
 * K12. C. civ. 2238 al. 2 and 2230: limitation runs again, for what was left of it and for six months at least. Where nobody said when it
 * would have ended, six months. Energy: its own text promises no such floor.
 */
export const resumption: Clock = ({ sector }, { on, also, suspended, calendar = CALENDAR }) => {
  const energy = sector === 'energy';
  const resumedOn = also === undefined || energy ? on : earliest(on, also);
  const floor = energy ? resumedOn : sixMonthsFrom(resumedOn);
  const notBefore =
    suspended === undefined ? floor : latest(floor, addDays(suspended.lastDay, daysBetween(suspended.on, resumedOn)));
  return settled(
    {
      code: 'K12',
      nature: 'law',
      article: energy ? 'C. énergie L122-1' : 'C. civ. 2238',
      provision: energy ? ENERGY_L122_1.id : CIVIL_2238.id,
      ...(energy ? {} : { part: 'alinéa 2' }),
      certainty: energy ? 'R' : 'V',
      trigger: !energy && resumedOn === also ? 'proposal-notified' : 'mediation-ended',
      startsOn: resumedOn,
      nominalOn: notBefore,
      explanation:
        suspended === undefined
          ? resumed(resumedOn, notBefore, energy)
          : resumedFor(resumedOn, notBefore, suspended, energy),
    },
    calendar,
    'unrolled',
  );
};

function resumed(resumedOn: CivilDate, notBefore: CivilDate, energy: boolean): Localized {
  return energy
    ? {
        fr: `Le délai pour agir en justice court de nouveau depuis le ${dateInWords(resumedOn, 'fr')} ; aucun minimum n'est garanti.`,
        en: `The time limit for going to court runs again from ${dateInWords(resumedOn, 'en')}; no minimum is guaranteed.`,
      }
    : {
        fr: `Le délai pour agir en justice court de nouveau depuis le ${dateInWords(resumedOn, 'fr')}, pour six mois au moins : il ne peut pas expirer avant la fin du ${dateInWords(notBefore, 'fr')}. Ce jour n'est jamais reporté au jour ouvré suivant.`,
        en: `The time limit for going to court runs again from ${dateInWords(resumedOn, 'en')}, for at least six months: it cannot expire before the end of ${dateInWords(notBefore, 'en')}. That day is never moved to the next working day.`,
      };
}

function resumedFor(
  resumedOn: CivilDate,
  lastDay: CivilDate,
  suspended: { readonly on: CivilDate; readonly lastDay: CivilDate },
  energy: boolean,
): Localized {
  return {
    fr: `Le délai pour agir en justice devait expirer le ${dateInWords(suspended.lastDay, 'fr')} ; suspendu le ${dateInWords(suspended.on, 'fr')}, il court de nouveau depuis le ${dateInWords(resumedOn, 'fr')}, pour ce qu'il en restait${energy ? '' : ' et pour six mois au moins'} : il expire à la fin du ${dateInWords(lastDay, 'fr')}. Ce jour n'est jamais reporté au jour ouvré suivant.`,
    en: `The time limit for going to court was to end on ${dateInWords(suspended.lastDay, 'en')}; suspended on ${dateInWords(suspended.on, 'en')}, it runs again from ${dateInWords(resumedOn, 'en')}, for what was left of it${energy ? '' : ' and for at least six months'}: it ends at the end of ${dateInWords(lastDay, 'en')}. That day is never moved to the next working day.`,
  };
}

function sixMonthsFrom(resumedOn: CivilDate): CivilDate {
  return addMonths(resumedOn, 6);
}

/** CECMC B01: the notification must expressly mention the suspension. */
export const suspensionMention: Mention = {
  code: 'limitation-suspended',
  provision: CECMC_B01.id,
  certainty: 'V',
  requiredBy: 'sense',
  words:
    'à compter de la date de notification aux parties de la recevabilité de la saisine, cette notification devant en faire expressément mention',
  about: { fr: 'La prescription est suspendue.', en: 'Limitation is suspended.' },
  say: {
    fr: 'Le délai de prescription est suspendu à compter de la présente notification (article 2238 du code civil).',
    en: 'The limitation period is suspended from this notification (article 2238 of the French Civil Code).',
  },
};

export const closingMentions: readonly Mention[] = [
  {
    code: 'date-of-end',
    provision: CIVIL_2238.id,
    part: 'alinéa 2',
    certainty: 'V',
    requiredBy: 'sense',
    words: "soit l'une des parties ou les deux, soit le médiateur […] déclarent que la médiation […] est terminée",
    about: { fr: 'Le jour où la médiation est terminée.', en: 'The day on which the mediation ended.' },
  },
  {
    code: 'limitation-resumes',
    provision: CIVIL_2238.id,
    part: 'alinéa 2',
    certainty: 'V',
    requiredBy: 'sense',
    about: {
      fr: 'La prescription court de nouveau, pour six mois au moins ; date calculée.',
      en: 'Limitation runs again, for at least six months; date computed.',
    },
  },
  {
    code: 'kind-of-end',
    provision: CIVIL_2238.id,
    certainty: 'R',
    requiredBy: 'sense',
    about: {
      fr: 'Comment la médiation a pris fin, sans rien dire du fond.',
      en: 'How the mediation ended, with nothing of the merits.',
    },
  },
  {
    code: 'reasons',
    provision: 'EU/DIR-2013-11-9',
    part: '1 c',
    certainty: 'V',
    requiredBy: 'sense',
    about: { fr: "Les motifs de l'issue.", en: 'The grounds of the outcome.' },
  },
];

import { addDays, isAfter } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
import { CONSUMER_CODE } from './sources.ts';

const FREE = "Qu'elles sont libres d'accepter ou de refuser sa proposition de solution";
const COURT = "Que la participation à la médiation n'exclut pas la possibilité d'un recours devant une juridiction";
const DIFFERENT = 'Que la solution peut être différente de la décision qui serait rendue par un juge';
const EFFECTS = "quels sont les effets juridiques de l'acceptation";
const PERIOD = "fixe un délai d'acceptation ou de refus";

/** R612-4: the proposal of a solution, and what it must recall to the parties. */
export const R612_4: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R612-4',
  article: 'R612-4',
  title: { fr: 'Proposition de solution', en: 'Proposal of a solution' },
  words: [{ part: '1°', words: FREE }, { words: COURT }, { words: DIFFERENT }, { words: EFFECTS }, { words: PERIOD }],
  certainty: 'V',
};

/**
 * R612-4: the mediator fixes a period to accept or refuse; the law imposes one, not its length (charter's default otherwise).
 * Dir. 2013/11 art. 9(2)(d): acceptance opens only after time to reflect; a refusal needs none.
 */
export const acceptance: Clock = ({ practice }, { on, days = practice.acceptanceDays, calendar = CALENDAR }) => {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a period of days: ${days}`);
  const lastDay = addDays(on, days);
  const opensOn = addDays(on, practice.reflectionDays);
  if (isAfter(opensOn, lastDay)) throw new RangeError(`${days} days leave no time to reflect`);
  return settled(
    {
      code: 'K10',
      nature: 'law',
      article: 'R612-4',
      provision: R612_4.id,
      certainty: R612_4.certainty,
      trigger: 'proposal-notified',
      startsOn: on,
      nominalOn: lastDay,
      opensOn,
      explanation: {
        fr: `Délai fixé par le médiateur pour accepter ou refuser sa proposition, notifiée le ${dateInWords(on, 'fr')} : jusqu'au ${dateInWords(lastDay, 'fr')} inclus. Chacun prend le temps de réfléchir : l'acceptation est reçue à partir du ${dateInWords(opensOn, 'fr')}.`,
        en: `Period fixed by the mediator to accept or refuse the proposal, notified on ${dateInWords(on, 'en')}: up to and including ${dateInWords(lastDay, 'en')}. Everyone has time to reflect: acceptance can be given from ${dateInWords(opensOn, 'en')}.`,
      },
    },
    calendar,
    'rolled',
  );
};

const required = { provision: R612_4.id, certainty: 'V', requiredBy: 'text' } as const;

export const proposalMentions: readonly Mention[] = [
  {
    ...required,
    code: 'free-to-accept-or-refuse',
    part: '1°',
    words: FREE,
    about: { fr: "Les parties sont libres d'accepter ou de refuser.", en: 'The parties are free to accept or refuse.' },
    say: {
      fr: "Vous êtes libre d'accepter ou de refuser cette proposition de solution.",
      en: 'You are free to accept or refuse this proposed solution.',
    },
  },
  {
    ...required,
    code: 'court-remains-open',
    words: COURT,
    about: { fr: 'Le recours au juge reste possible.', en: 'Going to court remains possible.' },
    say: {
      fr: "La participation à la médiation n'exclut pas la possibilité d'un recours devant une juridiction.",
      en: 'Taking part in mediation does not exclude going to court.',
    },
  },
  {
    ...required,
    code: 'may-differ-from-judgment',
    words: DIFFERENT,
    about: { fr: 'Un juge pourrait décider autrement.', en: 'A court might decide otherwise.' },
    say: {
      fr: 'La solution peut être différente de la décision qui serait rendue par un juge.',
      en: 'The solution may differ from the decision a court would give.',
    },
  },
  {
    ...required,
    code: 'legal-effects-of-acceptance',
    words: EFFECTS,
    about: { fr: "Les effets juridiques de l'acceptation.", en: 'The legal effects of acceptance.' },
  },
  {
    ...required,
    code: 'period-to-answer',
    words: PERIOD,
    about: { fr: 'Le dernier jour pour accepter ou refuser.', en: 'The last day to accept or refuse.' },
  },
  {
    code: 'reasons',
    provision: 'EU/DIR-2013-11-9',
    part: '1 c',
    certainty: 'V',
    requiredBy: 'sense',
    about: { fr: 'Les motifs de la proposition.', en: 'The grounds of the proposal.' },
  },
  {
    code: 'time-to-reflect',
    provision: 'EU/DIR-2013-11-9',
    part: '2 d',
    certainty: 'V',
    requiredBy: 'sense',
    about: { fr: 'Un délai raisonnable de réflexion.', en: 'A reasonable period to reflect.' },
  },
];

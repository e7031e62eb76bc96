import { addDays, isAfter } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R612-5: outcome within ninety days of the notification of the referral. */
export const R612_5: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R612-5',
  article: 'R612-5',
  title: { fr: 'Issue de la médiation sous quatre-vingt-dix jours', en: 'Outcome within ninety days' },
  words: [
    { words: "à compter de la date de la notification mentionnée à l'article R. 612-2" },
    { words: 'à tout moment, en cas de litige complexe. Il en avise immédiatement les parties' },
  ],
  certainty: 'V',
};

/**
 * R612-5: ninety calendar days, from the notification of R612-2 and from nothing else (not receipt, not admissibility, not completeness).
 * A prolonged date replaces the ninetieth day; French law sets no longest prolongation.
 */
export const ninetyDays: Clock = (_rules, { on, until, calendar = CALENDAR }) => {
  if (until !== undefined && !isAfter(until, on)) throw new RangeError(`prolonged to ${until}, notified on ${on}`);
  const lastDay = until ?? addDays(on, 90);
  return settled(
    {
      code: 'K8',
      nature: 'law',
      article: 'R612-5',
      provision: R612_5.id,
      certainty: R612_5.certainty,
      trigger: until === undefined ? 'referral-notified' : 'prolongation',
      startsOn: on,
      nominalOn: lastDay,
      explanation:
        until === undefined
          ? {
              fr: `Quatre-vingt-dix jours à compter de la notification de la saisine, faite le ${dateInWords(on, 'fr')} (jour non compté) : l'issue de la médiation est attendue au plus tard le ${dateInWords(lastDay, 'fr')}. Le médiateur peut prolonger ce délai si le litige est complexe ; il en avise immédiatement les parties.`,
              en: `Ninety days from the notification of the referral, made on ${dateInWords(on, 'en')} (that day not counted): the outcome is expected by ${dateInWords(lastDay, 'en')}. The mediator may prolong the period if the dispute is complex, and tells the parties at once.`,
            }
          : {
              fr: `Le médiateur a prolongé le délai de quatre-vingt-dix jours, qui courait depuis la notification du ${dateInWords(on, 'fr')}, parce que le litige est complexe : l'issue est attendue au plus tard le ${dateInWords(lastDay, 'fr')}.`,
              en: `The mediator has prolonged the ninety days, which ran from the notification of ${dateInWords(on, 'en')}, because the dispute is complex: the outcome is expected by ${dateInWords(lastDay, 'en')}.`,
            },
    },
    calendar,
    'rolled',
  );
};

export const prolongationMentions: readonly Mention[] = [
  {
    code: 'prolonged',
    provision: R612_5.id,
    certainty: 'V',
    requiredBy: 'text',
    words: 'Il en avise immédiatement les parties',
    about: { fr: 'Le délai est prolongé.', en: 'That the period is prolonged.' },
  },
  {
    code: 'complex-dispute',
    provision: R612_5.id,
    certainty: 'R',
    requiredBy: 'sense',
    words: 'en cas de litige complexe',
    about: { fr: 'En quoi le litige est complexe.', en: 'Why the dispute is complex.' },
  },
  {
    code: 'new-date',
    provision: 'EU/DIR-2013-11-8',
    part: 'e',
    certainty: 'V',
    requiredBy: 'sense',
    about: {
      fr: "La nouvelle date à laquelle l'issue est attendue.",
      en: 'The new date by which the outcome is expected.',
    },
  },
];

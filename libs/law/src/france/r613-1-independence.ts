import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

const OBJECT = "leur droit de s'opposer à la poursuite de sa mission";

/**
 * R613-1: the mediator discloses at once what may touch its independence. If a party refuses to go on, the mission ends; where the mediator
 * is a legal person, the natural person in charge is replaced.
 */
export const R613_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R613-1',
  article: 'R613-1',
  title: { fr: 'Indépendance et impartialité du médiateur', en: 'Independence and impartiality of the mediator' },
  words: [
    { words: OBJECT },
    { words: 'sans délai' },
    { part: 'alinéa 2', words: 'ne peut recevoir aucune instruction des parties' },
  ],
  certainty: 'V',
};

export const conflictMentions: readonly Mention[] = [
  {
    code: 'circumstance',
    provision: R613_1.id,
    certainty: 'V',
    requiredBy: 'text',
    about: { fr: 'La circonstance révélée.', en: 'The circumstance disclosed.' },
  },
  {
    code: 'right-to-object',
    provision: R613_1.id,
    certainty: 'V',
    requiredBy: 'text',
    words: OBJECT,
    about: {
      fr: "Le droit de s'opposer à la poursuite de la mission.",
      en: 'The right to object to the mission going on.',
    },
    say: {
      fr: 'Vous avez le droit de vous opposer à la poursuite de la mission du médiateur.',
      en: "You have the right to object to the mediator's mission going on.",
    },
  },
];

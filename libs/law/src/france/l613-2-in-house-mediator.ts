import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L613-2: a mediator paid by one merchant only: joint panel, three years, a budget of its own, no link of hierarchy. */
export const L613_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L613-2',
  article: 'L613-2',
  title: { fr: "Médiateur d'entreprise", en: 'In-house mediator' },
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L613-3: a mediator paid by a trade body only: a budget of its own or a joint panel. */
export const L613_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L613-3',
  article: 'L613-3',
  title: { fr: 'Médiateur de fédération', en: 'Federation mediator' },
  certainty: 'V',
};

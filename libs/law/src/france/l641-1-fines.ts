import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L641-1: a breach of L616-1 or L616-2 costs at most 3,000 euros, 15,000 for a legal person. */
export const L641_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L641-1',
  article: 'L641-1',
  title: { fr: "Amende pour défaut d'information sur le médiateur", en: 'Fine for not naming the mediator' },
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R616-2: who the European Consumer Centre is, in France. */
export const R616_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R616-2',
  article: 'R616-2',
  title: { fr: 'Centre européen des consommateurs France', en: 'European Consumer Centre France' },
  certainty: 'V',
};

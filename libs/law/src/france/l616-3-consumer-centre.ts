import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L616-3: for a dispute with a merchant of another Member State, the European Consumer Centre helps. */
export const L616_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L616-3',
  article: 'L616-3',
  title: { fr: 'Centre européen des consommateurs', en: 'European Consumer Centre' },
  certainty: 'V',
};

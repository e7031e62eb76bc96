import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R212-2 10°: a clause that sends the consumer to ADR alone is presumed unfair. */
export const R212_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R212-2',
  article: 'R212-2',
  title: { fr: 'Clause présumée abusive', en: 'Clause presumed unfair' },
  certainty: 'V',
};

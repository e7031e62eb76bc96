import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L221-5 I 6° and R221-2 11°: distance and off-premises contracts; L242-10 fines the omission five times higher. */
export const L221_5: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L221-5',
  article: 'L221-5',
  title: {
    fr: 'Information dans les contrats à distance et hors établissement',
    en: 'Information in distance and off-premises contracts',
  },
  certainty: 'V',
};

export const R221_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R221-2',
  article: 'R221-2',
  title: { fr: 'Médiateur dans les contrats à distance', en: 'The mediator in distance contracts' },
  certainty: 'V',
};

export const L242_10: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L242-10',
  article: 'L242-10',
  title: { fr: 'Amende des contrats à distance', en: 'Fine for distance contracts' },
  certainty: 'V',
};

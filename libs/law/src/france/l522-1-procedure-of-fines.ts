import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L522-1, L522-5 to L522-7: how an administrative fine is decided, published, and added to others. */
export const L522_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L522-1',
  article: 'L522-1',
  title: { fr: 'Procédure des amendes administratives', en: 'Procedure of administrative fines' },
  certainty: 'V',
};

export const L522_5: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L522-5',
  article: 'L522-5',
  title: { fr: 'Procédure des amendes administratives', en: 'Procedure of administrative fines' },
  certainty: 'V',
};

export const L522_6: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L522-6',
  article: 'L522-6',
  title: { fr: 'Procédure des amendes administratives', en: 'Procedure of administrative fines' },
  certainty: 'V',
};

export const L522_7: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L522-7',
  article: 'L522-7',
  title: { fr: 'Procédure des amendes administratives', en: 'Procedure of administrative fines' },
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L614-2: the mediator's link to the Union's platform for online disputes, closed on 20 July 2025. Whether the article still says so was not verified. */
export const L614_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L614-2',
  article: 'L614-2',
  title: {
    fr: 'Lien vers la plateforme européenne (sans objet)',
    en: 'Link to the European platform (without object)',
  },
  certainty: 'V',
};

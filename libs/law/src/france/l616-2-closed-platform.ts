import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L616-2: the merchant's link to the Union's platform for online disputes; the duty fell away with the platform on 20 July 2025. */
export const L616_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L616-2',
  article: 'L616-2',
  title: {
    fr: 'Lien du professionnel vers la plateforme (sans objet)',
    en: "The merchant's link to the platform (without object)",
  },
  certainty: 'V',
};

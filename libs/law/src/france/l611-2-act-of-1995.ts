import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L611-2: the Act of 1995 applies to consumer mediation as far as this title does not say otherwise. */
export const L611_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L611-2',
  article: 'L611-2',
  title: { fr: 'Application de la loi de 1995', en: 'The Act of 1995 applies' },
  words: [{ words: 'dans la mesure où elles ne leur sont pas contraires' }],
  certainty: 'V',
};

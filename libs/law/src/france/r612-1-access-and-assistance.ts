import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R612-1: easy access (1°), assistance or representation by anyone (3°), expert opinion at the asker's cost (4°). */
export const R612_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R612-1',
  article: 'R612-1',
  title: { fr: 'Accès, assistance et expertise', en: 'Access, assistance and expert opinion' },
  words: [
    { part: '1°', words: 'aisément accessible par voie électronique ou par courrier simple à toutes les parties' },
  ],
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L613-1: who may be a consumer mediator; listed, competent, independent, publishing an annual report. */
export const L613_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L613-1',
  article: 'L613-1',
  title: { fr: 'Compétence et indépendance du médiateur', en: 'Competence and independence of the mediator' },
  certainty: 'V',
};

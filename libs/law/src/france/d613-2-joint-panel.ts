import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** D613-2: the joint panel that appoints an in-house mediator. */
export const D613_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/D613-2',
  article: 'D613-2',
  title: { fr: 'Organe collégial paritaire', en: 'Joint panel' },
  certainty: 'V',
};

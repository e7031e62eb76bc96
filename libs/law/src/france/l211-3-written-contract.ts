import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L211-3: every written contract names the mediator. */
export const L211_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L211-3',
  article: 'L211-3',
  title: { fr: 'Mention du médiateur dans le contrat écrit', en: 'The mediator named in a written contract' },
  words: [{ words: 'Lors de la conclusion de tout contrat écrit' }],
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R614-3: what the mediator tells the CECMC to be listed, and every change of it at once. */
export const R614_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R614-3',
  article: 'R614-3',
  title: { fr: "Dossier d'inscription du médiateur", en: "The mediator's file for listing" },
  words: [{ words: 'sans délai' }],
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R614-1: the ten items that the mediator's site shows. */
export const R614_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R614-1',
  article: 'R614-1',
  title: { fr: 'Site internet du médiateur', en: "The mediator's website" },
  certainty: 'V',
};

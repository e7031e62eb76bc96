import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L111-1 6° and R111-1 7°: the mediator's details are among what is told before any contract; L131-1 fines the omission. */
export const L111_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L111-1',
  article: 'L111-1',
  title: { fr: 'Information précontractuelle', en: 'Information before a contract' },
  certainty: 'V',
};

export const R111_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R111-1',
  article: 'R111-1',
  title: { fr: 'Coordonnées du médiateur avant le contrat', en: "The mediator's details before a contract" },
  certainty: 'V',
};

export const L131_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L131-1',
  article: 'L131-1',
  title: {
    fr: "Amende pour défaut d'information précontractuelle",
    en: 'Fine for missing information before a contract',
  },
  certainty: 'V',
};

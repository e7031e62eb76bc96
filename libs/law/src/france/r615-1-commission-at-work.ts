import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R615-1 to R615-11: how the CECMC works; R615-6 the items of its list, R615-9 its own report, R615-10 any document on request. R615-7 has its own file. */
export const R615_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-1',
  article: 'R615-1',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

export const R615_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-2',
  article: 'R615-2',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

export const R615_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-3',
  article: 'R615-3',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

export const R615_4: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-4',
  article: 'R615-4',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

export const R615_5: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-5',
  article: 'R615-5',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

export const R615_6: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-6',
  article: 'R615-6',
  title: { fr: 'Éléments de la liste', en: 'Items of the list' },
  certainty: 'V',
};

export const R615_8: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-8',
  article: 'R615-8',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

export const R615_9: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-9',
  article: 'R615-9',
  title: { fr: 'Rapport de la commission', en: "The commission's report" },
  certainty: 'V',
};

export const R615_10: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-10',
  article: 'R615-10',
  title: { fr: 'Communication de documents à la commission', en: 'Documents for the commission' },
  certainty: 'V',
};

export const R615_11: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-11',
  article: 'R615-11',
  title: { fr: 'Fonctionnement de la commission', en: 'How the commission works' },
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L615-1 to L615-4: the CECMC lists mediators, notifies them to the European Commission, evaluates and delists them. */
export const L615_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L615-1',
  article: 'L615-1',
  title: { fr: 'Liste des médiateurs', en: 'List of mediators' },
  certainty: 'V',
};

export const L615_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L615-2',
  article: 'L615-2',
  title: { fr: "Commission d'évaluation et de contrôle", en: 'Commission of evaluation and control' },
  certainty: 'V',
};

export const L615_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L615-3',
  article: 'L615-3',
  title: { fr: "Commission d'évaluation et de contrôle", en: 'Commission of evaluation and control' },
  certainty: 'V',
};

export const L615_4: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L615-4',
  article: 'L615-4',
  title: { fr: "Commission d'évaluation et de contrôle", en: 'Commission of evaluation and control' },
  certainty: 'V',
};

/** L615-1: said only of a body that is on the list. */
export const LISTING = 'inscrit sur la liste prévue à l’article L. 615-1 du code de la consommation';

import type { Provision } from '../provision.ts';
import { ENERGY_CODE } from './sources.ts';

/** C. énergie R122-2: the energy mediator acknowledges receipt at once. Partly superseded by R122-1: both stood in the copy that was read. */
export const ENERGY_R122_2: Provision = {
  ...ENERGY_CODE,
  id: 'FR/CENERGIE-R122-2',
  article: 'R122-2',
  title: { fr: "Accusé de réception du médiateur de l'énergie", en: 'Receipt given by the energy mediator' },
  words: [{ words: 'accuse réception sans délai' }],
  certainty: 'V',
};

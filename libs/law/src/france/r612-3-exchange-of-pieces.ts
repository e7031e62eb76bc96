import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R612-3: pieces are communicated on request; a proposal is made only where the parties have not agreed by themselves. */
export const R612_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R612-3',
  article: 'R612-3',
  title: { fr: 'Communication des pièces et accord amiable', en: 'Exchange of pieces and amicable agreement' },
  words: [
    { words: "communique, à la demande de l'une des parties, tout ou partie des pièces du dossier" },
    { words: "à défaut d'accord amiable" },
  ],
  certainty: 'V',
};

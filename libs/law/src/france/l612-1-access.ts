import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L612-1: every consumer has an effective and free way to a mediator; the merchant guarantees it. */
export const L612_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L612-1',
  article: 'L612-1',
  title: { fr: 'Recours effectif à un médiateur', en: 'Effective access to a mediator' },
  words: [{ words: 'recours effectif' }],
  certainty: 'V',
};

/** L612-4: a clause that forces the consumer to mediate before going to court is forbidden. */
export const L612_4: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L612-4',
  article: 'L612-4',
  title: { fr: 'Interdiction des clauses de médiation obligatoire', en: 'No clause may force mediation' },
  certainty: 'V',
};

/** L612-5: where a public mediator is competent, others are not, save a convention. */
export const L612_5: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L612-5',
  article: 'L612-5',
  title: { fr: 'Compétence du médiateur public', en: 'Competence of a public mediator' },
  certainty: 'V',
};

/** L614-1: the request and its documents can be lodged online. */
export const L614_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L614-1',
  article: 'L614-1',
  title: { fr: 'Dépôt en ligne de la demande', en: 'Lodging the request online' },
  words: [
    { part: 'alinéa 2', words: 'déposer en ligne une demande de médiation accompagnée des documents justificatifs' },
  ],
  certainty: 'V',
};

/** L614-3: the post stays open to every party, always. */
export const L614_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L614-3',
  article: 'L614-3',
  title: { fr: 'Médiation par voie postale', en: 'Mediation by post' },
  words: [{ words: 'Les parties doivent toujours avoir la possibilité de recourir à la médiation par voie postale' }],
  certainty: 'V',
};

import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R614-2: the eight items of the annual report. */
export const R614_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R614-2',
  article: 'R614-2',
  title: { fr: 'Rapport annuel', en: 'Annual report' },
  words: [
    { part: '1°', words: 'Le nombre de litiges dont il a été saisi et leur objet' },
    {
      part: '2°',
      words:
        'Les questions les plus fréquemment rencontrées dans les litiges qui lui sont soumis et ses recommandations afin de les éviter',
    },
    {
      part: '3°',
      words:
        "La proportion de litiges qu'il a refusé de traiter et l'évaluation en pourcentage des différents motifs de refus",
    },
    { part: '4°', words: 'Le pourcentage des médiations interrompues et les causes principales de cette interruption' },
    { part: '5°', words: 'La durée moyenne nécessaire à la résolution des litiges' },
    { part: '6°', words: "S'il est connu, le pourcentage des médiations qui sont exécutées" },
    { part: '7°', words: "L'existence de la coopération au sein de réseaux de médiateurs de litiges transfrontaliers" },
    {
      part: '8°',
      words:
        "le pourcentage des solutions proposées en faveur du consommateur ou du professionnel ainsi que le pourcentage des litiges résolus à l'amiable",
    },
  ],
  certainty: 'V',
};

import type { Provision } from '../provision.ts';

/** Act 2016-1547, art. 4-1 ff.: online mediation may not rest on an algorithm alone. Numbering of the quoted article not verified (4-3 or 4-4). */
export const ACT_2016_1547_4: Provision = {
  id: 'FR/LOI-2016-1547-4',
  article: '4-1 et suivants',
  code: 'loi n° 2016-1547 du 18 novembre 2016',
  title: { fr: 'Médiation en ligne', en: 'Online mediation' },
  words: [
    {
      words:
        'ne peut avoir pour seul fondement un traitement algorithmique ou automatisé de données à caractère personnel',
    },
  ],
  certainty: 'V2',
  source:
    'https://www.altajuris.com/reglementation-des-services-en-ligne-proposant-des-modes-de-reglement-alternatif-des-differends-les-apports-de-la-loi-du-23-mars-2019-de-reforme-pour-la-justice/',
};

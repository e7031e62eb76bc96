import type { Provision } from '../provision.ts';

/** Act 2016-1547, art. 4-7: mediators of the list of L615-1 are certified by right; software is not, and shows no badge. */
export const ACT_2016_1547_4_7: Provision = {
  id: 'FR/LOI-2016-1547-4-7',
  article: '4-7',
  code: 'loi n° 2016-1547 du 18 novembre 2016',
  title: { fr: 'Certification de plein droit des médiateurs inscrits', en: 'Listed mediators are certified by right' },
  words: [
    {
      words:
        "accordée de plein droit […] aux médiateurs inscrits sur la liste prévue à l'article L. 615-1 du code de la consommation au titre de leur activité de médiation de consommation",
    },
  ],
  certainty: 'V',
  source: 'https://circulaire.legifrance.gouv.fr/loda/article_lc/LEGIARTI000038263734/2019-03-25',
};

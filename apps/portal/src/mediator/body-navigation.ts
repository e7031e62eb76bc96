/** The words of the navigation among the pages of the body. */
export const BODY_NAVIGATION = {
  fr: {
    label: 'Pages du médiateur',
    worklist: 'Dossiers',
    body: 'Notre fiche',
    people: 'Personnes',
    charter: 'Charte',
    merchants: 'Professionnels',
    post: 'Courrier à poster',
    years: 'Rapports annuels',
  },
  en: {
    label: 'Pages of the mediator',
    worklist: 'Disputes',
    body: 'Our entry',
    people: 'People',
    charter: 'Charter',
    merchants: 'Merchants',
    post: 'Letters to post',
    years: 'Annual reports',
  },
} as const;

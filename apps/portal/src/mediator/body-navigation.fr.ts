/** The words of the navigation among the pages of the body. */
export const BODY_NAVIGATION = {
  label: 'Pages du médiateur',
  worklist: 'Dossiers',
  body: 'Notre fiche',
  people: 'Personnes',
  charter: 'Charte',
  merchants: 'Professionnels',
  post: 'Courrier à poster',
  years: 'Rapports annuels',
};

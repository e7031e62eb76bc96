/** The words of the navigation among the pages of a merchant. */
export const NAVIGATION = {
  label: 'Pages du professionnel',
  worklist: 'Dossiers',
  team: 'Équipe',
  templates: 'Modèles de réponse',
  figures: 'Chiffres',
  kit: 'Conformité',
};

/** The words of the navigation among the pages of a merchant. */
export const NAVIGATION = {
  fr: {
    label: 'Pages du professionnel',
    worklist: 'Dossiers',
    team: 'Équipe',
    templates: 'Modèles de réponse',
    figures: 'Chiffres',
    kit: 'Conformité',
  },
  en: {
    label: 'Pages of the merchant',
    worklist: 'Disputes',
    team: 'Team',
    templates: 'Reply templates',
    figures: 'Figures',
    kit: 'Compliance',
  },
} as const;

export const KIT = {
  title: 'Nommer votre médiateur',
  lead: 'Tout professionnel indique à ses clients le médiateur de la consommation dont il relève. Voici les textes, prêts à copier.',
  noneTitle: 'Aucun médiateur n’est connu pour votre entreprise',
  noneText:
    'Le portail ne connaît pas votre affiliation. Si vous relevez d’un médiateur, demandez-lui de l’enregistrer. Sinon, choisissez un médiateur inscrit sur la liste de la commission d’évaluation et de contrôle de la médiation de la consommation : tout professionnel garantit au consommateur un recours effectif à la médiation.',
  support: {
    website: { name: 'Sur votre site', where: 'Visible et lisible, par exemple au pied de chaque page.' },
    terms: { name: 'Dans vos conditions générales', where: 'Une clause à part.' },
    'order-form': { name: 'Sur vos bons de commande', where: 'Au recto ou au verso.' },
    'shop-window': {
      name: 'Dans votre magasin',
      where: 'Là où ces supports n’existent pas, par tout autre moyen approprié, par exemple une affiche.',
    },
  },
  copy: 'Texte à copier',
  poster: 'Ouvrir l’affiche à imprimer',
  dutiesTitle: 'Ce que la loi demande',
  duty: 'Obligation',
  article: 'Article',
  fine: 'Amende au plus',
  duties: {
    guarantee: 'Garantir au consommateur un recours effectif à un médiateur de la consommation.',
    details:
      'Donner les coordonnées du médiateur, de manière visible et lisible, avec l’adresse de son site : sur le site, les conditions générales et les bons de commande.',
    again:
      'Les donner de nouveau, à chaque client dont la réclamation n’a pas abouti. Le portail le fait avec votre réponse.',
    distance:
      'Dans un contrat à distance ou hors établissement : informer, avant le contrat, de la possibilité de recourir à un médiateur.',
    written: 'Dans tout contrat écrit : informer de la possibilité de recourir à un médiateur.',
    clause: 'Ne pas obliger le client, par une clause, à passer par la médiation avant le juge.',
  },
  noFine: 'Aucune amende propre que nous ayons trouvée',
  fineOf: (natural: string, legal: string) =>
    `${natural} € pour une personne physique, ${legal} € pour une personne morale`,
  odr: 'N’indiquez plus le lien vers la plateforme européenne de règlement en ligne : elle a fermé le 20 juillet 2025.',
  buttonTitle: 'Un bouton pour votre boutique',
  buttonText: 'Ce lien ouvre le formulaire de réclamation avec le nom de votre entreprise. Aucun script, aucun suivi.',
  help: 'Ces textes ne remplacent pas un conseil. Vérifiez-les avec les textes en vigueur et avec votre médiateur.',
};

export const POSTER = {
  title: 'Affiche',
  ask: 'Un litige avec nous ?',
  first: 'Écrivez-nous d’abord.',
  afterwards: 'Si cela n’est pas réglé, vous pouvez saisir gratuitement notre médiateur de la consommation :',
  basis: 'Articles L. 612-1, L. 616-1 et R. 616-1 du code de la consommation',
  nobody: 'Aucun médiateur n’est connu pour votre entreprise.',
  print: 'Imprimez cette page avec votre navigateur.',
  back: 'Revenir',
};

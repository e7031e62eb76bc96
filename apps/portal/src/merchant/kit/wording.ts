import { words } from '../../layout/words.ts';

const KIT = words({
  fr: {
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
    buttonText:
      'Ce lien ouvre le formulaire de réclamation avec le nom de votre entreprise. Aucun script, aucun suivi.',
    help: 'Ces textes ne remplacent pas un conseil. Vérifiez-les avec les textes en vigueur et avec votre médiateur.',
  },
  en: {
    title: 'Naming your mediator',
    lead: 'Every merchant tells its customers which consumer mediator it belongs to. Here are the texts, ready to be copied. They are in French, for your customers in France.',
    noneTitle: 'No mediator is known for your business',
    noneText:
      'The portal does not know your affiliation. If you belong to a mediator, ask it to register that. If not, choose a mediator on the list of the French commission that assesses consumer mediation: every merchant guarantees consumers an effective access to mediation.',
    support: {
      website: { name: 'On your website', where: 'Visible and legible, for instance at the foot of each page.' },
      terms: { name: 'In your general terms', where: 'A clause of its own.' },
      'order-form': { name: 'On your order forms', where: 'On the front or the back.' },
      'shop-window': {
        name: 'In your shop',
        where: 'Where these supports do not exist, by any other appropriate means, for instance a poster.',
      },
    },
    copy: 'Text to copy',
    poster: 'Open the poster to print',
    dutiesTitle: 'What the law asks',
    duty: 'Duty',
    article: 'Article',
    fine: 'Fine at most',
    duties: {
      guarantee: 'Guarantee consumers an effective access to a consumer mediator.',
      details:
        'Give the details of the mediator, visibly and legibly, with the address of its website: on the website, the general terms and the order forms.',
      again: 'Give them again, to each customer whose complaint led nowhere. The portal does so with your answer.',
      distance:
        'In a distance or off-premises contract: inform, before the contract, of the possibility to use a mediator.',
      written: 'In every written contract: inform of the possibility to use a mediator.',
      clause: 'Not oblige the customer, by a clause, to go through mediation before court.',
    },
    noFine: 'No fine of its own that we have found',
    fineOf: (natural: string, legal: string) => `€${natural} for a natural person, €${legal} for a legal person`,
    odr: 'Do not give the link to the European platform for online disputes any more: it closed on 20 July 2025.',
    buttonTitle: 'A button for your shop',
    buttonText: 'This link opens the complaint form with the name of your business. No script, no tracking.',
    help: 'These texts do not replace advice. Check them against the texts in force and with your mediator.',
  },
});

const POSTER = words({
  fr: {
    title: 'Affiche',
    ask: 'Un litige avec nous ?',
    first: 'Écrivez-nous d’abord.',
    afterwards: 'Si cela n’est pas réglé, vous pouvez saisir gratuitement notre médiateur de la consommation :',
    basis: 'Articles L. 612-1, L. 616-1 et R. 616-1 du code de la consommation',
    nobody: 'Aucun médiateur n’est connu pour votre entreprise.',
    print: 'Imprimez cette page avec votre navigateur.',
    back: 'Revenir',
  },
  en: {
    title: 'Poster',
    ask: 'A dispute with us?',
    first: 'Write to us first.',
    afterwards: 'If it is not settled, you can ask our consumer mediator, free of charge:',
    basis: 'Articles L. 612-1, L. 616-1 and R. 616-1 of the French Consumer Code',
    nobody: 'No mediator is known for your business.',
    print: 'Print this page with your browser.',
    back: 'Back',
  },
});

export const KIT_PAGE = { template: 'merchant/kit/page.njk', words: KIT } as const;
export const POSTER_PAGE = { template: 'merchant/kit/poster.njk', words: POSTER } as const;

import { words } from '../layout/words.ts';

export const FIND_MEDIATOR = words({
  fr: {
    title: 'Trouver mon médiateur',
    label: 'Nom, SIREN ou site du professionnel',
    button: 'Chercher',
    empty: "Écrivez un nom, un numéro SIREN ou l'adresse d'un site.",
    which: 'Lequel est-ce ?',
    noneTitle: 'Ce professionnel ne figure pas dans notre annuaire',
    notListed: "Cela ne veut pas dire qu'il n'a pas de médiateur.",
    whereElse: [
      'Regardez sur son site, dans ses conditions générales de vente, sur son bon de commande : il doit y indiquer son médiateur.',
      "S'il ne l'indique pas, demandez-le-lui par écrit, en même temps que vous lui adressez votre réclamation.",
    ],
    more: "Il y a d'autres réponses. Précisez le nom, ou cherchez par le SIREN.",
    website: 'Site',
    siren: 'SIREN',
    mediatorOf: (name: string) => `Le médiateur de ${name}`,
    affiliated: (name: string, body: string) => `Pour ${name}, le médiateur est ${body}.`,
    notAffiliated: (name: string) => `Nous ne connaissons pas le médiateur de ${name}.`,
    listing: 'Inscription',
    postal: 'Par courrier',
    email: 'Par message',
    phone: 'Par téléphone',
    languages: 'Langues',
    committed: "Ce professionnel s'est engagé à participer aux médiations.",
    notCommitted: "Ce professionnel décide pour chaque litige s'il participe à la médiation.",
    before:
      'Avant de saisir le médiateur, adressez une réclamation écrite au professionnel : sans elle, votre litige ne peut pas être examiné.',
    again: 'Chercher un autre professionnel',
    address: 'Adresse',
  },
  en: {
    title: 'Find my mediator',
    label: 'Name, SIREN or website of the business',
    button: 'Search',
    empty: 'Write a name, a SIREN number or the address of a website.',
    which: 'Which one is it?',
    noneTitle: 'This business is not in our directory',
    notListed: 'That does not mean that it has no mediator.',
    whereElse: [
      'Look on its website, in its terms of sale, on its order form: it must name its mediator there.',
      'If it does not, ask for it in writing when you send your complaint.',
    ],
    more: 'There are more answers. Give more of the name, or search by SIREN.',
    website: 'Website',
    siren: 'SIREN',
    mediatorOf: (name: string) => `The mediator of ${name}`,
    affiliated: (name: string, body: string) => `For ${name}, the mediator is ${body}.`,
    notAffiliated: (name: string) => `We do not know the mediator of ${name}.`,
    listing: 'Listing',
    postal: 'By post',
    email: 'By e-mail',
    phone: 'By telephone',
    languages: 'Languages',
    committed: 'This business has undertaken to take part in mediations.',
    notCommitted: 'This business decides for each dispute whether it takes part in mediation.',
    before:
      'Before you ask the mediator, send the business a written complaint: without it your dispute cannot be examined.',
    again: 'Look for another business',
    address: 'Address',
  },
});

export const SEARCH_PAGE = { template: 'find-mediator/page.njk', words: FIND_MEDIATOR } as const;
export const MEDIATOR_PAGE = { template: 'find-mediator/mediator.njk', words: FIND_MEDIATOR } as const;

import type * as fr from './wording.fr.ts';

export const KIT: typeof fr.KIT = {
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
};

export const POSTER: typeof fr.POSTER = {
  title: 'Poster',
  ask: 'A dispute with us?',
  first: 'Write to us first.',
  afterwards: 'If it is not settled, you can ask our consumer mediator, free of charge:',
  basis: 'Articles L. 612-1, L. 616-1 and R. 616-1 of the French Consumer Code',
  nobody: 'No mediator is known for your business.',
  print: 'Print this page with your browser.',
  back: 'Back',
};

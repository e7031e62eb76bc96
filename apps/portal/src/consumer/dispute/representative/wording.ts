import { words } from '../../../layout/words.ts';

const REPRESENTATIVE = words({
  fr: {
    title: 'Me faire représenter',
    lead: 'Un proche, une association ou un avocat peut agir ici à votre place. Vous gardez la main : vous lisez tout et pouvez y mettre fin.',
    now: 'Qui vous représente',
    end: 'Mettre fin au mandat',
    endMeans: 'Dès cet instant, cette personne ne voit plus rien de ce dossier.',
    new: 'Donner mandat à quelqu’un',
    name: 'Son nom',
    nameHint: "Celui de la personne, ou de l'association.",
    email: 'Son adresse électronique',
    emailHint: 'Elle entre sur le portail avec cette adresse.',
    capacity: 'À quel titre',
    capacities: {
      relative: 'Un proche',
      association: 'Une association',
      lawyer: 'Un avocat',
      other: 'Une autre personne',
    },
    written: 'Si vous avez un mandat écrit, ajoutez-le ensuite parmi les pièces.',
    sees: 'Cette personne verra tout ce que vous voyez ici, y compris vos échanges avec le médiateur seul.',
    give: 'Donner ce mandat',
  },
  en: {
    title: 'Be represented',
    lead: 'A relative, an association or a lawyer can act here for you. You keep control: you read everything and can end it.',
    now: 'Who represents you',
    end: 'End the mandate',
    endMeans: 'From that instant this person sees nothing more of this dispute.',
    new: 'Give somebody a mandate',
    name: 'Their name',
    nameHint: 'That of the person, or of the association.',
    email: 'Their e-mail address',
    emailHint: 'They come in to the portal with this address.',
    capacity: 'In what capacity',
    capacities: { relative: 'A relative', association: 'An association', lawyer: 'A lawyer', other: 'Another person' },
    written: 'If you have a written mandate, then add it among the pieces.',
    sees: 'This person will see everything that you see here, your exchanges with the mediator alone included.',
    give: 'Give this mandate',
  },
});

export const REPRESENTATIVE_PAGE = {
  template: 'consumer/dispute/representative/page.njk',
  words: REPRESENTATIVE,
} as const;

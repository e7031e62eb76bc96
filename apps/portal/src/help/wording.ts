import { words } from '../layout/words.ts';

export const HELP = words({
  fr: {
    title: "Demander de l'aide à une personne",
    lead: 'Une personne vous lit et vous répond. Vos délais continuent de courir comme ils sont indiqués dans vos documents.',
    write: 'Écrivez-nous',
    say: 'Dites ce que vous vouliez faire et où cela bloque. Si vous avez un numéro de dossier, donnez-le : il commence par ENT.',
    secret:
      'Ne donnez à personne le code reçu pour vous connecter, ni votre code de reprise. Nous ne les demandons jamais.',
    can: 'Ce que cette personne peut faire',
    cans: [
      'Vous expliquer une page, un mot, une date.',
      'Vous dire comment continuer par courrier.',
      'Vous aider à trouver le médiateur compétent.',
      'Corriger une adresse qui ne fonctionne pas.',
    ],
    cannot: "Elle ne donne pas raison à l'un ou à l'autre, et ne peut pas agir à votre place.",
    post: 'Par courrier',
    postText: 'Vous pouvez toujours choisir le courrier, à chaque étape.',
    somebody: 'Être accompagné',
    somebodyText: 'Un proche, un avocat ou une association peut vous assister ou vous représenter, à tout moment.',
  },
  en: {
    title: 'Ask a person for help',
    lead: 'A person reads you and answers. Your dates go on running as your documents state them.',
    write: 'Write to us',
    say: 'Say what you wanted to do and where it stopped. If you have a reference, give it: it begins with ENT.',
    secret: 'Give nobody the code that you received to sign in, nor your resume code. We never ask for them.',
    can: 'What this person can do',
    cans: [
      'Explain a page, a word, a date.',
      'Tell you how to go on by post.',
      'Help you find the right mediator.',
      'Correct an address that does not work.',
    ],
    cannot: 'They do not take sides, and cannot act in your place.',
    post: 'By post',
    postText: 'You can always choose the post, at each step.',
    somebody: 'Being accompanied',
    somebodyText: 'A relative, a lawyer or an association may assist or represent you, at any time.',
  },
});

export const HELP_PAGE = { template: 'help/page.njk', words: HELP } as const;

import { words } from '../../../layout/words.ts';

const EXECUTION = words({
  fr: {
    title: 'Ce qui a été convenu a-t-il été fait ?',
    agreed: 'Ce qui a été convenu',
    question: 'Votre réponse',
    why: 'Le médiateur compte dans son rapport annuel, sans vous nommer, la part des accords exécutés (article R. 614-2, 6°).',
    yes: 'Oui, tout',
    partly: 'En partie',
    no: 'Non',
    noMeans: "Vous pouvez demander au juge d'homologuer l'accord.",
    said: {
      yes: 'Vous avez dit que tout avait été fait.',
      partly: "Vous avez dit qu'une partie avait été faite.",
      no: "Vous avez dit que rien n'avait été fait.",
    },
    again: 'Si cela a changé, dites-le ici.',
    send: 'Envoyer ma réponse',
  },
  en: {
    title: 'Has what was agreed been done?',
    agreed: 'What was agreed',
    question: 'Your answer',
    why: "The mediator's annual report counts the share of agreements carried out, without naming you (article R. 614-2, 6°).",
    yes: 'Yes, all of it',
    partly: 'In part',
    no: 'No',
    noMeans: 'You can ask the court to approve the agreement.',
    said: {
      yes: 'You said that everything had been done.',
      partly: 'You said that part of it had been done.',
      no: 'You said that nothing had been done.',
    },
    again: 'If that has changed, say so here.',
    send: 'Send my answer',
  },
});

const SURVEY = words({
  fr: {
    title: 'Votre avis, en deux minutes',
    lead: "Rien n'est obligatoire. Vos réponses sont gardées à part, sans votre nom ; elles servent à améliorer le portail. Le médiateur en lit les totaux, jamais une réponse seule.",
    marks: {
      easy: 'Le portail était facile à utiliser',
      clear: 'Je savais toujours où en était mon dossier, et ce qui suivait',
      heard: "J'ai pu dire ce que j'avais à dire",
      impartial: 'Le médiateur a été impartial',
    },
    scale: ["Pas d'accord du tout", "Plutôt pas d'accord", 'Ni oui ni non', "Plutôt d'accord", "Tout à fait d'accord"],
    again: 'Le referiez-vous ?',
    yes: 'Oui',
    no: 'Non',
    words: 'Ce que vous voulez ajouter',
    wordsHint: "N'écrivez ni nom ni détail du litige.",
    tooLong: 'Écrivez un texte lisible, de 2 000 caractères au plus.',
    send: 'Envoyer mon avis',
    thanks: 'Merci',
    kept: 'Votre avis est enregistré, à part du dossier et sans votre nom.',
  },
  en: {
    title: 'Your opinion, in two minutes',
    lead: 'Nothing is compulsory. Your answers are kept apart, without your name; they help to improve the portal. The mediator reads totals of them, never an answer by itself.',
    marks: {
      easy: 'The portal was easy to use',
      clear: 'I always knew where my dispute stood, and what came next',
      heard: 'I could say what I had to say',
      impartial: 'The mediator was impartial',
    },
    scale: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
    again: 'Would you do it again?',
    yes: 'Yes',
    no: 'No',
    words: 'What you wish to add',
    wordsHint: 'Write no name and no detail of the dispute.',
    tooLong: 'Write a readable text of at most 2,000 characters.',
    send: 'Send my opinion',
    thanks: 'Thank you',
    kept: 'Your opinion is recorded, apart from the dispute and without your name.',
  },
});

export const EXECUTION_PAGE = { template: 'consumer/dispute/after/execution.njk', words: EXECUTION } as const;
export const SURVEY_PAGE = { template: 'consumer/dispute/after/survey.njk', words: SURVEY } as const;

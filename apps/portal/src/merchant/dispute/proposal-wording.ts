import { words } from '../../layout/words.ts';

const PROPOSAL = words({
  fr: {
    title: 'La proposition du médiateur',
    back: 'Revenir au dossier',
    solution: 'La solution proposée',
    reasons: 'Ses raisons',
    effects: 'Ce que son acceptation emporte',
    amount: 'Montant',
    erased: 'Ce texte a été effacé.',
    reminders: 'Ce que la loi rappelle avant de répondre (article R. 612-4)',
    bound:
      'Si les deux parties acceptent, la solution devient un accord qui les oblige : chacune doit faire ce qu’elle a accepté. Cet accord n’a pas par lui-même la force d’un jugement.',
    silence: 'La loi ne dit pas ce que vaut un silence. Ici, ne pas répondre dans ce délai compte comme un refus.',
    until: (day: string) => `Dernier jour pour répondre : ${day} inclus.`,
    from: (day: string) =>
      `L’acceptation est reçue à partir du ${day}, pour laisser le temps de réfléchir. Un refus peut être donné dès maintenant.`,
    accept: 'Accepter la proposition',
    refuse: 'Refuser la proposition',
    secret: 'L’autre partie ne connaîtra pas votre réponse avant d’avoir donné la sienne.',
    yours: { accepted: 'Vous avez accepté la proposition.', refused: 'Vous avez refusé la proposition.' },
    waiting: 'La réponse de l’autre partie sera connue quand les deux auront répondu, ou à la fin du délai.',
  },
  en: {
    title: 'The proposal of the mediator',
    back: 'Back to the dispute',
    solution: 'The solution proposed',
    reasons: 'Its reasons',
    effects: 'What accepting it means',
    amount: 'Amount',
    erased: 'This text was erased.',
    reminders: 'What the law recalls before you answer (article R. 612-4)',
    bound:
      'If both parties accept, the solution becomes an agreement that binds them: each must do what it accepted. This agreement does not by itself have the force of a judgment.',
    silence: 'The law does not say what silence means. Here, not answering in time counts as a refusal.',
    until: (day: string) => `Last day to answer: ${day} included.`,
    from: (day: string) => `Acceptance can be given from ${day}, to leave time to reflect. A refusal can be given now.`,
    accept: 'Accept the proposal',
    refuse: 'Refuse the proposal',
    secret: 'The other party will not know your answer before giving theirs.',
    yours: { accepted: 'You accepted the proposal.', refused: 'You refused the proposal.' },
    waiting: 'The answer of the other party will be known once both have answered, or at the end of the period.',
  },
});

export const PROPOSAL_PAGE = { template: 'merchant/dispute/proposal.njk', words: PROPOSAL } as const;

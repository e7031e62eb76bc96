import { words } from '../../../layout/words.ts';

const PROPOSAL = words({
  fr: {
    title: 'La proposition du médiateur',
    lead: 'Elle est la même pour les deux parties. Lisez-la jusqu’au bout : vous répondez en bas de la page.',
    solution: 'La solution proposée',
    amount: 'Montant :',
    reasons: 'Les raisons du médiateur',
    recalled: 'Ce que la loi vous rappelle avant votre réponse',
    effects: "Les effets juridiques de l'acceptation",
    binds:
      "Si les deux parties acceptent, la solution devient un accord qui les engage : chacune doit faire ce qu'elle a accepté. Cet accord n'a pas par lui-même la force d'un jugement ; les parties peuvent demander au juge de l'homologuer.",
    settles:
      "Si l'accord est écrit et comporte des concessions de chaque partie, il peut constituer une transaction : un nouveau procès sur le même objet n'est alors plus possible (articles 2044 et 2052 du code civil).",
    here: 'Ici, le médiateur précise :',
    period: 'Le délai pour répondre',
    until: (day: string) => `Vous pouvez accepter ou refuser jusqu'au ${day} inclus.`,
    silence: 'La loi ne dit pas ce que vaut un silence. Ici, ne pas répondre dans ce délai compte comme un refus.',
    basis: 'Article R. 612-4 du code de la consommation ; ce que vaut le silence est un usage.',
    yours: 'Votre réponse',
    apart: "L'autre partie ne connaît pas votre réponse avant que les deux aient répondu ou que le délai soit passé.",
    reflect: (day: string) =>
      `Prenez le temps de réfléchir : une acceptation est reçue à partir du ${day}. Un refus peut être donné aussitôt.`,
    accept: "J'accepte la proposition",
    refuse: 'Je refuse la proposition',
    final: 'Une réponse donnée ne se change pas.',
    answersTitle: 'Les réponses',
    you: {
      accepted: 'Vous avez accepté la proposition.',
      refused: 'Vous avez refusé la proposition.',
      silent: "Vous n'avez pas répondu.",
    },
    they: {
      accepted: 'Le professionnel a accepté la proposition.',
      refused: 'Le professionnel a refusé la proposition.',
    },
    theyWait:
      "Ce que répond le professionnel n'est pas connu de vous avant que les deux aient répondu ou que le délai soit passé.",
  },
  en: {
    title: "The mediator's proposal",
    lead: 'It is the same for both parties. Read it to the end: you answer at the bottom of the page.',
    solution: 'The proposed solution',
    amount: 'Amount:',
    reasons: "The mediator's reasons",
    recalled: 'What the law recalls before your answer',
    effects: 'The legal effects of acceptance',
    binds:
      'If both parties accept, the solution becomes an agreement that binds them: each must do what it has accepted. This agreement does not by itself have the force of a judgment; the parties can ask the court to approve it.',
    settles:
      'If the agreement is in writing and holds concessions from each party, it may be a settlement: a new action on the same matter is then no longer possible (articles 2044 and 2052 of the French Civil Code).',
    here: 'Here, the mediator adds:',
    period: 'The period to answer',
    until: (day: string) => `You can accept or refuse up to and including ${day}.`,
    silence: 'The law does not say what silence means. Here, not answering in time counts as a refusal.',
    basis: 'Article R. 612-4 of the French Consumer Code; what silence means is custom.',
    yours: 'Your answer',
    apart: 'The other party does not learn your answer before both have answered or the period is over.',
    reflect: (day: string) =>
      `Take time to reflect: an acceptance is received from ${day}. A refusal can be given at once.`,
    accept: 'I accept the proposal',
    refuse: 'I refuse the proposal',
    final: 'An answer that is given cannot be changed.',
    answersTitle: 'The answers',
    you: {
      accepted: 'You have accepted the proposal.',
      refused: 'You have refused the proposal.',
      silent: 'You have not answered.',
    },
    they: { accepted: 'The merchant has accepted the proposal.', refused: 'The merchant has refused the proposal.' },
    theyWait: "The merchant's answer is not known to you before both have answered or the period is over.",
  },
});

export const PROPOSAL_PAGE = { template: 'consumer/dispute/proposal/page.njk', words: PROPOSAL } as const;

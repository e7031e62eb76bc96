import type * as fr from './wording.fr.ts';

export const PROPOSAL: typeof fr.PROPOSAL = {
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
};

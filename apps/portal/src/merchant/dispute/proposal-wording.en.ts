import type * as fr from './proposal-wording.fr.ts';

export const PROPOSAL: typeof fr.PROPOSAL = {
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
};

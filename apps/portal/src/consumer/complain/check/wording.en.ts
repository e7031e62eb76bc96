import type * as fr from './wording.fr.ts';

export const CHECK: typeof fr.CHECK = {
  title: 'Read it again before sending',
  lead: 'The business will read exactly this. Once sent, the letter cannot be changed; you can always add messages and documents.',
  missing: 'Still missing',
  change: 'Change',
  empty: 'Nothing yet',
  noPieces: 'No documents',
  nobody: 'Nobody',
  sentOn: (day: string) => `Complaint already sent on ${day}.`,
  answeredOn: (day: string) => `Answer that does not settle the dispute, on ${day}.`,
  proof: 'Proof:',
  mandate: 'Mandate:',
  notEarlier: 'No: the portal sends this complaint.',
  window: (day: string) => `If the dispute is not settled, you can ask the mediator up to and including ${day}.`,
  copy: 'Download a copy of the draft (text)',
  copyName: 'complaint-draft.txt',
  copyTitle: (portal: string, day: string) =>
    `Draft of a complaint prepared on ${portal}, copy of ${day}. It has not been sent yet.`,
  next: 'Last step',
  nextText: 'You confirm with a code received by e-mail, then the letter leaves.',
  nextReported: 'You confirm with a code received by e-mail, then the dispute opens with your first complaint.',
  goOn: 'Continue to sending',
};

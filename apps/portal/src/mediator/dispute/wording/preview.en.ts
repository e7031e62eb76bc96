import type * as fr from './preview.fr.ts';

export const SEALED: typeof fr.SEALED = {
  title: { declare: 'Before you read this dispute', take: 'Nobody is in charge of this dispute' },
  lead: 'Its content stays closed until the person in charge has declared their independence (R613-1). This is between whom it is.',
  declaration: 'By declaring, you state that:',
  points: [
    'you have no link, past or present, with either party;',
    'you have no interest, financial or other, in the outcome;',
    'you will tell without delay any circumstance that would change this.',
  ],
  declare: 'I declare my independence and read',
  cannot: 'I cannot declare it',
  cannotText: 'Hand the dispute over to a colleague. You will not have read it.',
  colleague: 'Colleague',
  handOver: 'Hand it over',
  takeText: 'Take it: you will be asked to declare your independence, and it will open.',
  take: 'Take this dispute',
  toOther: 'Hand it to somebody else',
};

export const PREVIEW: typeof fr.PREVIEW = {
  title: (n: number) => (n > 1 ? `The ${n} letters, before they are sent` : 'The letter, before it is sent'),
  lead: 'Nothing has left. This is every word of what will leave; the date is that of today, the number is given when it is sent. Letters are in French.',
  preview: 'Preview: this letter has not been sent',
  to: (name: string) => `To ${name}`,
  correct: 'Go back and correct',
  nothing: 'This step sends no letter.',
  sendIt: 'Send',
  send: {
    CloseMediation: 'Close and send',
    DiscloseConflict: 'Disclose and send',
    ExtendMerchantAnswer: 'Extend this period and tell',
    InviteAgain: 'Invite again and tell',
    IssueProposal: 'Send the proposal to both parties',
    NotifyReferral: 'Notify both parties',
    ProlongMediation: 'Prolong and tell the parties',
    RejectReferral: 'Reject and send',
    RedirectReferral: 'Send on and tell',
  },
};

export const OVERTAKEN: typeof fr.OVERTAKEN = {
  title: 'Somebody acted before you',
  text: 'The dispute changed while you were reading it. Nothing of yours was recorded.',
  yours: 'What you had written',
  read: 'Read the dispute again',
};

import type * as fr from './wording.fr.ts';

export const SEND: typeof fr.SEND = {
  title: 'Confirm and send',
  back: 'Back to reading it again',
  lead: 'We send a code to your address. It confirms that it is you, and lets you follow the dispute. There is no password.',
  forAnother:
    'The person whom you represent confirms themselves. If they are beside you, send them the code. Otherwise give them this resume code: they open the draft on their device and send it.',
  email: 'Your e-mail address',
  emailOf: 'The e-mail address of the person who complains',
  sendCode: 'Receive the code',
  as: 'You are signed in with',
  notYours:
    'This is the address of the person who represents: they cannot send the complaint in place of the person who complains.',
  otherThan: 'This is not the address given in the complaint:',
  otherThanText: 'The dispute will be followed with the one you signed in with. Sign out if this is not what you want.',
  sendTo: 'Send the complaint to',
  reportedTo: 'Open the dispute with',
  sendText: 'The letter leaves at once. You receive a dated copy, which proves that you wrote.',
  reportedText: 'The dispute opens with your first complaint and its proof. The business is told.',
  send: 'Send the complaint',
  open: 'Open the dispute',
};

export const SENT: typeof fr.SENT = {
  title: 'Your complaint is sent',
  reported: 'Your dispute is open',
  number: 'Dispute',
  lead: 'It bears today’s date. You receive a message as soon as your copy is ready: keep it, it is your proof.',
  reportedLead: 'Your first complaint stands in it, at its date, with its proof.',
  theirs: 'It is for the business to answer.',
  yours: 'The business answered without settling the dispute: you can ask the mediator.',
  next: 'What happens now',
  merchant: 'The business answers',
  until: (day: string) => `It has up to and including ${day}. It may accept, refuse, or make you an offer.`,
  soon: 'It may accept, refuse, or make you an offer.',
  clock: 'If it says nothing, the portal records that',
  clockText: 'You receive a certificate, without having to do anything.',
  you: 'Otherwise you ask the mediator',
  youText: (day: string) => `Nothing to write a second time. You can do so up to and including ${day}.`,
  youAnyway: 'Nothing to write a second time.',
  keep: 'Follow your dispute',
  keepText: 'Every news is announced to you by e-mail. To come back, your address and a code are enough.',
  refer: 'You can ask the mediator now',
  referText: 'Everything is in the file already: one button.',
  follow: 'See my dispute',
};

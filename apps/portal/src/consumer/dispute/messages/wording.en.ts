import type * as fr from './wording.fr.ts';

const turning = {
  leaves: 'Pages of this list',
  before: 'Earlier messages',
  after: 'Later messages',
  leaf: (n: number, of: number) => `Page ${n} of ${of}`,
  words: 'Your message',
  closed: 'Nothing can be written at this stage of the dispute.',
};

export const MESSAGES: typeof fr.MESSAGES = {
  ...turning,
  title: 'Messages',
  readers: {
    merchant: 'The merchant reads these messages.',
    'merchant-and-mediator': 'The merchant and the mediator read these messages.',
  },
  nothing: 'Nobody has written yet.',
  write: 'Write a message',
  send: 'Send',
  toPrivate: 'Speak with the mediator alone',
};

export const PRIVATE: typeof fr.PRIVATE = {
  ...turning,
  title: 'Between the mediator and you',
  only: 'Only the mediator and your side can read this. The merchant does not see it, and does not know that you write.',
  about: 'Say here what you would not say in front of the merchant. The portal shows it to them neither now nor later.',
  nothing: 'Nothing has been said here yet.',
  write: 'Write to the mediator alone',
  send: 'Send to the mediator alone',
  toJoint: 'Back to the messages that everybody reads',
};

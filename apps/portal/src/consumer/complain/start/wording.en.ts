import type * as fr from './wording.fr.ts';

export const START: typeof fr.START = {
  title: 'Make a complaint',
  lead: 'You write to the business. The portal delivers your letter and keeps its proof and its date.',
  ready: [
    'Allow a quarter of an hour. You can stop and go on later.',
    'No account is asked for before the end.',
    'Have at hand the name of the business, the dates, and what you have: order, invoice, messages, photos.',
    'Nothing is sent before you have read it again.',
  ],
  begin: 'Begin',
  unsure: 'I do not know whether this is the right moment: answer a few questions',
  yours: 'Your draft',
  yoursText: (day: string) => `A complaint was begun on this device. It is kept up to and including ${day}.`,
  goOn: 'Go on',
  gone: (days: number) =>
    `There is no draft open on this device. A draft is erased ${days} days after its last change, or once it is sent. If you have a resume code, write it below.`,
  resume: 'Take up a complaint that you began',
  code: 'Resume code',
  codeHint: 'Sixteen letters and figures, for example 7K3Q-0MZB-X2RT-9H4C',
  codeMissing: 'Write the resume code: it was shown to you on the list of steps.',
  codeUnknown:
    'No draft has this code. Check each letter. A draft that was sent, or whose date has passed, cannot be taken up again.',
  resumeButton: 'Take it up',
  post: 'You prefer the post?',
  postText: (contact: string) =>
    `Everything that is done here can be done by post. Write to us to learn how: ${contact}`,
};

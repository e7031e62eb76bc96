import type * as fr from './wording.fr.ts';

export const TASKS: typeof fr.TASKS = {
  title: 'Your complaint',
  stage: 'You are preparing it. Nothing has been sent yet.',
  parts: 'Parts to fill in',
  progress: (done: number, all: number) => `${done} of ${all} filled in, in any order you like.`,
  complete: 'Everything needed is filled in. You can still change all of it.',
  left: (n: number) =>
    n === 1
      ? 'One part is left to fill in before you read it again and send it.'
      : `${n} parts are left to fill in before you read it again and send it.`,
  check: 'Read it again before sending',
  later: 'Going on later',
  laterText: 'Everything is saved on each page. To go on with another device, write down or print this resume code:',
  expiry: 'Each change puts this date off. After that it is erased, with its documents.',
  keepSafe: 'Keep this code to yourself: whoever has it can read and change the draft.',
  email: 'Receive this code by mail, at your address',
  mailIt: 'Send the code',
  mailed: 'The code has left. It arrives in a few minutes.',
  emailWrong: 'Check the address, for example name@example.com.',
  leave: 'Close on this device',
  discard: 'Erase this draft',
  discardText: 'Text and documents are erased at once. Nothing can be found again.',
  discardYes: 'Yes, erase it',
};

import type * as fr from './mail-wording.fr.ts';

export const FRAME: typeof fr.FRAME = {
  greeting: 'Hello,',
  reference: 'File',
  farewell: ['This message is sent automatically; it deliberately holds no detail.'],
};

export const NEUTRAL: typeof fr.NEUTRAL = {
  'something-new': {
    subject: 'Something new in your file',
    sentence: 'There is something new in your file. Sign in to read it.',
  },
  'your-turn': {
    subject: 'It is your turn in your file',
    sentence: 'Your file is waiting for you. Sign in to see what you can do and until when.',
  },
  'date-passed': {
    subject: 'A date has passed in your file',
    sentence: 'A date expected in your file has passed. Sign in to see what it changes.',
  },
  ended: {
    subject: 'A step of your file has ended',
    sentence: 'A step of your file has ended. Sign in to see what follows.',
  },
};

export const MAILS: typeof fr.MAILS = {
  'sign-in-code': ({ code, minutes }) => ({
    subject: 'Your sign-in code',
    sentences: [
      `Your sign-in code is ${code}. It is valid for ${minutes} minutes.`,
      'Nobody will ask you for this code, by telephone or by mail. If you did not ask for it, ignore this message.',
    ],
  }),
  'factor-changed': (_, portal) => ({
    subject: 'The way you sign in has changed',
    sentences: [
      `A way to sign in to your ${portal} account was added, removed, or used as a fallback.`,
      'If this was not you, sign in, close the other sessions and tell us.',
    ],
  }),
  document: () => ({
    subject: 'A document awaits you',
    sentences: ['There is a new document in your file. Sign in to read and download it.'],
    action: 'Read the document',
  }),
  word: ({ word, until }) => ({
    subject: NEUTRAL[word].subject,
    sentences: [NEUTRAL[word].sentence, ...(until ? [`Last day: ${until}.`] : [])],
    action: 'Open my file',
  }),
  'first-contact': ({ team }, portal) => ({
    subject: 'A written complaint was addressed to you',
    sentences: [
      `A consumer has addressed a written complaint to you through the ${portal} portal.`,
      'You can read and answer it at the address below, without opening an account. That address opens this complaint only, and serves for one answer: pass it on to nobody but the person who answers for you.',
      ...(team === undefined ? [] : [`If your team has its space already: ${team}`]),
    ],
    action: 'Read the complaint',
  }),
  colleague: ({ organisation }, portal) => ({
    subject: 'You are invited to join a team',
    sentences: [
      `The team “${organisation}” invites you to join it on the ${portal} portal.`,
      'Sign in with this address to accept. If you do not work for it, ignore this message.',
    ],
    action: 'Join the team',
  }),
  'claim-decided': ({ organisation, confirmed }) =>
    confirmed
      ? {
          subject: 'Your space is open',
          sentences: [
            `It is confirmed that you act for “${organisation}”. Sign in: a second proof of identity will be asked for.`,
          ],
          action: 'Open my space',
        }
      : {
          subject: 'Your request was not confirmed',
          sentences: [
            `It was not confirmed that you act for “${organisation}”. The code of the letter still serves to answer. If this is a mistake, write to us at the address below.`,
          ],
        },
  'resume-code': ({ code, until }) => ({
    subject: 'Your resume code',
    sentences: [
      `Your resume code is ${code}. It serves up to and including ${until}.`,
      'Keep it to yourself: whoever has it can read and change the draft. If you did not ask for it, ignore this message.',
    ],
    action: 'Take it up',
  }),
};

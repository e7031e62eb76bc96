import type * as fr from './wording.fr.ts';

export const ERRORS: typeof fr.ERRORS = {
  404: {
    title: 'This page does not exist, or is not open to you',
    sentences: [
      'Check the address if you copied it.',
      'If you follow a dispute, sign in with the e-mail address that received our messages.',
    ],
  },
  403: {
    title: 'This request was not accepted',
    sentences: [
      'The form stayed open for a long time, or it comes from another site. Nothing was recorded.',
      'Go back to the page before, reload it, then start again.',
    ],
  },
  409: {
    title: 'Somebody acted before you',
    sentences: [
      'The dispute changed while you were reading it. Nothing of yours was recorded.',
      'Read it again: what you wanted to do may already be done.',
    ],
  },
  410: {
    title: 'This page is no longer available',
    sentences: ['Its time has passed. Go back to your space to see where the dispute stands.'],
  },
  413: {
    title: 'This is too large',
    sentences: ['Reduce it or send it in several parts. Nothing was recorded.'],
  },
  422: {
    title: 'There is something to correct',
    sentences: ['Go back to the page before and check what you wrote. Nothing was recorded.'],
  },
  429: {
    title: 'Many requests in a short time',
    sentences: ['Wait a few minutes, then start again. Nothing is lost.'],
  },
  500: {
    title: 'Something went wrong on our side',
    sentences: [
      'Nothing was recorded. Try again in a moment.',
      'Your dates go on running as your documents state them.',
    ],
  },
  503: {
    title: 'The portal is unavailable for a moment',
    sentences: ['Try again in a few minutes. Nothing is lost.'],
  },
  written: 'What you had written: copy it, nothing has kept it',
  back: 'Back to the page',
  signInAgain: 'Sign in again and go back to the page',
  home: 'Back to the front page',
  account: 'Go to my space',
  code: (status: number) => `Code ${status}`,
};

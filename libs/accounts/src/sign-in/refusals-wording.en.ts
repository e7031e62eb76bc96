import type * as fr from './refusals-wording.fr.ts';

export const SIGN_IN_REFUSALS: typeof fr.SIGN_IN_REFUSALS = {
  'address-malformed': 'This does not look like an e-mail address. Check it, for example name@example.com.',
  'code-wrong': 'This code is not the right one. Copy the six digits of the last message you received.',
  'code-expired': 'This code is no longer valid. Ask for a new code.',
  'code-exhausted': 'This code was tried too many times. Ask for a new code.',
  'session-ended': 'Your session has ended. Sign in again.',
  'second-factor-first': 'First confirm that it is you, with your authenticator application or your passkey.',
  'factor-wrong': 'This code is not the right one. Wait for the next code in your application, then copy it.',
  'factor-locked': 'Too many wrong codes were entered. Wait fifteen minutes, or use your passkey.',
  'factor-missing': 'No authenticator application is registered. Register one first.',
  'passkey-refused': 'This passkey was not recognised. Try again, or ask for a code by e-mail.',
};

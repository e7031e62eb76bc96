import type * as fr from './wording.fr.ts';

export const SIGN_IN: typeof fr.SIGN_IN = {
  title: 'Sign in',
  intro:
    'Give your e-mail address: we send a code to it. There is no password. If you come for the first time, your space opens this way.',
  email: 'E-mail address',
  emailHint: 'For example name@example.com',
  send: 'Send me a code',
  emailMissing: 'Write your e-mail address.',
  codeTitle: 'Copy the code you received',
  codeIntro: (email: string) =>
    `A message is on its way to ${email}. It holds a code of six digits, good for ten minutes.`,
  codeWait: 'Nothing comes? Look among unwanted messages, and check the address above.',
  code: 'Code of six digits',
  codeMissing: 'Write the six digits of the code.',
  enter: 'Continue',
  otherAddress: 'Change the address or ask for a new code',
  factorTitle: 'Confirm that it is you',
  factorIntro:
    'You act for an organisation: a second code is asked for. Open your authenticator application and copy the code that it shows.',
  factor: 'Code of the application',
  lost: 'I no longer have my telephone',
  recoveryTitle: 'Use a recovery code',
  recoveryIntro: 'It is one of the ten codes that you kept when you registered your application. Each serves once.',
  recovery: 'Recovery code',
  recoveryMissing: 'Write one of your recovery codes.',
  backToFactor: 'Back to the code of the application',
  passkeyOnly: 'Your second proof is a passkey, which this page cannot read yet. Use a recovery code.',
  enrolTitle: 'Register a second proof',
  enrolIntro:
    'You act for an organisation. Your mailbox is not enough to prove that it is you: an authenticator application is needed too, on your telephone or your computer.',
  enrolStart: 'Start',
  enrolKeyTitle: 'Add this key to your application',
  enrolKey: 'Key to copy',
  enrolLink: 'Open in the application of this device',
  enrolThen: 'Then copy here the first code that it shows.',
  codesTitle: 'Keep these recovery codes',
  codesIntro:
    'They let you in if you lose your telephone. Each serves once. They will never be shown again: print this page, or copy them to a safe place.',
  codesKept: 'I have kept them, continue',
  rehearsalMail: 'Rehearsal: this message can be read on the mail page.',
  rehearsalCodes: 'Rehearsal: the codes of the moment are on the page "Who is who".',
};

import type * as fr from './wording.fr.ts';

export const REPRESENTATIVE: typeof fr.REPRESENTATIVE = {
  title: 'Does somebody represent you?',
  hint: 'A relative, a lawyer, an association. It is never required.',
  nobody: 'No, I act for myself',
  represented: 'Yes, somebody represents me',
  representedHint: 'This person will see the dispute and can act for you. You can end the mandate at any time.',
  iWrite: 'I write for somebody who asked me to',
  iWriteHint: 'The person concerned confirms the sending themselves, with a code received at their address.',
  missing: 'Choose an answer.',
  backToQuestion: 'Back to the question',
  mandateTitle: 'The person who represents',
  mandateLead: 'They get access to the dispute as soon as the complaint is sent.',
  confirmed:
    'You prepare the complaint. At the end the person whom you represent confirms with a code sent to their address: if they are not beside you, give them the resume code. After that you follow the dispute with your own address.',
  name: 'Their name',
  yourName: 'Your name',
  email: 'Their e-mail address',
  yourEmail: 'Your e-mail address',
  emailHint: 'It serves to sign in and follow the dispute.',
  capacity: 'In which capacity?',
  file: 'The written mandate (optional)',
  fileHint: (limit: string) => `One file, at most ${limit}. The mediator may ask for it later.`,
  fileThere: 'Mandate attached:',
  nameMissing: 'Write the name of the person who represents.',
  emailWrong: 'Check the address, for example name@example.com.',
  sameAddress: 'This is the address of the person who complains. Each needs their own.',
};

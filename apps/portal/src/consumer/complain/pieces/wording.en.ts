import type * as fr from './wording.fr.ts';

export const PIECES: typeof fr.PIECES = {
  title: 'Your documents',
  lead: 'Attach what shows what you say. If you have nothing, go on: you can add some later.',
  added: (n: number) => (n === 1 ? 'One file was added.' : `${n} files were added.`),
  yours: (n: number) => (n === 1 ? 'One document attached' : `${n} documents attached`),
  remove: 'Remove',
  add: 'Add files',
  kind: 'What do they show?',
  examples: {
    contract: 'For example an order confirmation.',
    payment: 'For example an invoice, or the line of a bank statement.',
    correspondence: 'For example an e-mail, or a picture of a chat.',
    photo: 'For example the damaged thing and its box.',
    expert: 'For example the report of a repairer.',
    other: 'Any other useful document.',
  },
  files: 'Choose one or more files',
  filesHint: (limit: string, most: number) =>
    `PDF, photo (JPEG, PNG, WebP, HEIC), text or saved e-mail. At most ${limit} each, ${most} files in all. Save a Word document as PDF first.`,
  camera: 'Or take a photo now',
  send: 'Add',
  goOn: 'Continue',
  without: 'Continue without documents',
  noFile: 'Choose a file first, or take a photo.',
  refused: {
    'too-large': (name: string, limit: string) =>
      `"${name}" is too large: at most ${limit}. Reduce it, or photograph it page by page. The rest is kept.`,
    'kind-not-accepted': (name: string, _limit: string) =>
      `"${name}" is not of an accepted kind. Save it as PDF, or take a photo of it. The rest is kept.`,
    empty: (name: string, _limit: string) => `"${name}" is empty. Choose it again. The rest is kept.`,
    'too-many': (name: string, most: string) =>
      `"${name}" was not added: at most ${most} files, and 100 MB in all. Put several into one lighter PDF, or add it to the dispute once the complaint is sent.`,
  },
};

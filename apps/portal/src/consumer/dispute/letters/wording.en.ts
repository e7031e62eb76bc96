import type * as fr from './wording.fr.ts';

export const LETTERS: typeof fr.LETTERS = {
  title: 'Letters and notices',
  nothing: 'No letter so far.',
  read: 'Read',
  download: 'Download',
  verify: 'Verify',
  leaves: 'Pages of this list',
  before: 'Previous page',
  after: 'Next page',
  leaf: (n: number, of: number) => `Page ${n} of ${of}`,
  checkTitle: 'Verify a document',
  checkText:
    'Choose a PDF that somebody gave you: the portal says whether it is, to the byte, one of the documents of this dispute. The file is read and not kept.',
  print: (number: string) => `SHA-256 fingerprint of document ${number}, as it was recorded:`,
  file: 'The PDF document',
  check: 'Verify this document',
  answerTitle: 'Result of the verification',
  same: (title: string, number: string, day: string) =>
    `This is document “${title}” no. ${number}, as it was issued on ${day}. Nothing in it was changed.`,
  notSame:
    'This file is none of the documents of this dispute, or it was changed, if only by one byte. Download the original below.',
  noFile: 'Choose a file to verify.',
};

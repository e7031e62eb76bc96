import type * as fr from './wording.fr.ts';

export const VERIFY: typeof fr.VERIFY = {
  title: 'Verify a document',
  lead: 'Somebody showed you a document of this portal. Ask here whether it was issued. No account is needed.',
  fileTitle: 'With the file',
  fileText: 'The file is compared byte for byte, and forgotten. It is the only complete check.',
  file: 'The document (PDF)',
  fileButton: 'Verify this file',
  codeTitle: 'With the code',
  code: 'Verification code',
  codeHint: 'Sixteen letters and digits, at the end of the document.',
  codeButton: 'Verify this code',
  noFile: 'Choose the file to verify.',
  noCode: 'Write the verification code.',
  found: 'This document was issued by this portal',
  foundCode: 'A document with this code was issued by this portal',
  isFile: 'This file is, to the byte, the one that was issued.',
  isCode: 'To know whether it said exactly the same, verify the file: a paper may bear a true code and other words.',
  issuedOn: 'Issued on',
  recipient: 'Addressee',
  recipients: { consumer: 'the consumer', merchant: 'the merchant' },
  nothingMore: 'We say nothing more: what it contains belongs to the parties.',
  unknown: 'This portal does not know this document',
  unknownText:
    'It was not issued here, or it was changed since: one byte is enough, for instance by saving it again with another program. Ask whoever showed it to you for the original file, or verify the code.',
  without: 'You may also check the electronic seal of the file with a PDF reader, without asking us.',
};

import { words } from '../layout/words.ts';

export const VERIFY = words({
  fr: {
    title: 'Vérifier un document',
    lead: 'Un document vous a été présenté comme venant de ce portail. Demandez ici s’il a été émis. Aucun compte n’est nécessaire.',
    fileTitle: 'Avec le fichier',
    fileText: 'Le fichier est comparé octet par octet, puis oublié. C’est la seule vérification complète.',
    file: 'Le document (PDF)',
    fileButton: 'Vérifier ce fichier',
    codeTitle: 'Avec le code',
    code: 'Code de vérification',
    codeHint: 'Seize lettres et chiffres, à la fin du document.',
    codeButton: 'Vérifier ce code',
    noFile: 'Choisissez le fichier à vérifier.',
    noCode: 'Écrivez le code de vérification.',
    found: 'Ce document a été émis par ce portail',
    foundCode: 'Un document portant ce code a été émis par ce portail',
    isFile: 'Ce fichier est, à l’octet près, celui qui a été émis.',
    isCode:
      'Pour savoir s’il disait exactement la même chose, vérifiez le fichier : un papier peut porter un vrai code et d’autres mots.',
    issuedOn: 'Émis le',
    recipient: 'Destinataire',
    recipients: { consumer: 'le consommateur', merchant: 'le professionnel' },
    nothingMore: 'Nous ne disons rien de plus : le contenu appartient aux parties.',
    unknown: 'Ce portail ne reconnaît pas ce document',
    unknownText:
      'Il n’a pas été émis ici, ou il a été modifié depuis : un seul octet suffit, par exemple en l’enregistrant à nouveau avec un autre programme. Demandez le fichier d’origine à qui vous l’a présenté, ou vérifiez le code.',
    without:
      'Vous pouvez aussi vérifier le cachet électronique du fichier avec un lecteur de PDF, sans passer par nous.',
  },
  en: {
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
  },
});

export const VERIFY_PAGE = { template: 'verify-notice/page.njk', words: VERIFY } as const;

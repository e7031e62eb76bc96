import { words } from '../../../layout/words.ts';

const LETTERS = words({
  fr: {
    title: 'Courriers et avis',
    nothing: 'Aucun courrier pour le moment.',
    read: 'Lire',
    download: 'Télécharger',
    verify: 'Vérifier',
    leaves: 'Pages de cette liste',
    before: 'Page précédente',
    after: 'Page suivante',
    leaf: (n: number, of: number) => `Page ${n} sur ${of}`,
    checkTitle: 'Vérifier un document',
    checkText:
      "Choisissez un PDF que quelqu'un vous a remis : le portail dit s'il est, à l'octet près, l'un des documents de ce dossier. Le fichier est lu, il n'est pas gardé.",
    print: (number: string) => `Empreinte SHA-256 du document ${number}, telle qu'elle a été enregistrée :`,
    file: 'Le document PDF',
    check: 'Vérifier ce document',
    answerTitle: 'Résultat de la vérification',
    same: (title: string, number: string, day: string) =>
      `C'est bien le document « ${title} » n° ${number}, tel qu'il a été émis le ${day}. Rien n'y a été changé.`,
    notSame:
      "Ce fichier n'est aucun des documents de ce dossier, ou il a été modifié, ne serait-ce que d'un octet. Téléchargez l'original ci-dessous.",
    noFile: 'Choisissez un fichier à vérifier.',
  },
  en: {
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
  },
});

export const LETTERS_PAGE = { template: 'consumer/dispute/letters/page.njk', words: LETTERS } as const;

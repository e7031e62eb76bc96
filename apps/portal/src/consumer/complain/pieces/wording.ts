import { words } from '../../../layout/words.ts';

export const PIECES = words({
  fr: {
    title: 'Vos pièces',
    lead: 'Joignez ce qui montre ce que vous dites. Si vous n’avez rien, continuez : vous pourrez en ajouter plus tard.',
    added: (n: number) => (n === 1 ? 'Un fichier a bien été ajouté.' : `${n} fichiers ont bien été ajoutés.`),
    yours: (n: number) => (n === 1 ? 'Une pièce jointe' : `${n} pièces jointes`),
    remove: 'Retirer',
    add: 'Ajouter des fichiers',
    kind: 'Que montrent-ils ?',
    examples: {
      contract: 'Par exemple une confirmation de commande.',
      payment: "Par exemple une facture, ou la ligne d'un relevé de compte.",
      correspondence: 'Par exemple un courriel, ou la capture d’une conversation.',
      photo: 'Par exemple l’objet abîmé et son emballage.',
      expert: 'Par exemple le rapport d’un réparateur.',
      other: 'Tout autre document utile.',
    },
    files: 'Choisir un ou plusieurs fichiers',
    filesHint: (limit: string, most: number) =>
      `PDF, photo (JPEG, PNG, WebP, HEIC), texte ou courriel enregistré. ${limit} au plus par fichier, ${most} fichiers en tout. Un document Word s’enregistre d’abord en PDF.`,
    camera: 'Ou prendre une photo maintenant',
    send: 'Ajouter',
    goOn: 'Continuer',
    without: 'Continuer sans pièce',
    noFile: 'Choisissez d’abord un fichier, ou prenez une photo.',
    refused: {
      'too-large': (name: string, limit: string) =>
        `« ${name} » est trop volumineux : ${limit} au plus. Réduisez-le, ou photographiez-le page par page. Le reste est gardé.`,
      'kind-not-accepted': (name: string, _limit: string) =>
        `« ${name} » n’est pas d’un type accepté. Enregistrez-le en PDF, ou prenez-en une photo. Le reste est gardé.`,
      empty: (name: string, _limit: string) => `« ${name} » est vide. Choisissez-le de nouveau. Le reste est gardé.`,
      'too-many': (name: string, most: string) =>
        `« ${name} » n’a pas été ajouté : ${most} fichiers au plus, et 100 Mo en tout. Réunissez-en plusieurs en un PDF plus léger, ou ajoutez-le au dossier une fois la réclamation envoyée.`,
    },
  },
  en: {
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
  },
});

export const PIECES_PAGE = { template: 'consumer/complain/pieces/page.njk', words: PIECES } as const;

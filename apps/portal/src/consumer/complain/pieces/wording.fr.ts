export const PIECES = {
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
};

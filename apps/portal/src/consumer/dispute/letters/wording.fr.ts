export const LETTERS = {
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
};

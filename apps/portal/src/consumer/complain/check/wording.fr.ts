export const CHECK = {
  title: 'Relisez avant d’envoyer',
  lead: 'Le professionnel lira exactement ceci. Une fois envoyée, la lettre ne peut plus être modifiée ; vous pourrez toujours ajouter des messages et des pièces.',
  missing: 'Il manque encore',
  change: 'Modifier',
  empty: 'Rien pour l’instant',
  noPieces: 'Aucune pièce',
  nobody: 'Personne',
  sentOn: (day: string) => `Réclamation déjà envoyée le ${day}.`,
  answeredOn: (day: string) => `Réponse qui ne règle pas le litige, le ${day}.`,
  proof: 'Preuve :',
  mandate: 'Mandat :',
  notEarlier: 'Non : le portail envoie cette réclamation.',
  window: (day: string) => `Si le litige n'est pas réglé, vous pourrez saisir le médiateur jusqu'au ${day} inclus.`,
  copy: 'Télécharger une copie du brouillon (texte)',
  copyName: 'reclamation-brouillon.txt',
  copyTitle: (portal: string, day: string) =>
    `Brouillon de réclamation préparé sur ${portal}, copie du ${day}. Il n'a pas encore été envoyé.`,
  next: 'Dernière étape',
  nextText: 'Vous confirmez avec un code reçu par courriel, puis la lettre part.',
  nextReported:
    'Vous confirmez avec un code reçu par courriel, puis le dossier s’ouvre avec votre première réclamation.',
  goOn: 'Continuer vers l’envoi',
};

export const TASKS = {
  title: 'Votre réclamation',
  stage: "Vous la préparez. Rien n'est encore envoyé.",
  parts: 'Les parties à remplir',
  progress: (done: number, all: number) => `${done} sur ${all} remplies, dans l'ordre que vous voulez.`,
  complete: 'Tout ce qu’il faut est rempli. Vous pouvez encore tout modifier.',
  left: (n: number) =>
    n === 1
      ? 'Il reste une partie à remplir avant de relire et d’envoyer.'
      : `Il reste ${n} parties à remplir avant de relire et d’envoyer.`,
  check: 'Relire avant d’envoyer',
  later: 'Continuer plus tard',
  laterText:
    'Tout est enregistré à chaque page. Pour continuer sur un autre appareil, notez ou imprimez ce code de reprise :',
  expiry: 'Chaque modification repousse cette date. Ensuite, il est effacé avec ses pièces.',
  keepSafe: 'Gardez ce code pour vous : qui l’a peut lire et modifier le brouillon.',
  email: 'Recevoir ce code par courriel, à votre adresse',
  mailIt: 'Envoyer le code',
  mailed: 'Le code est parti. Il arrive dans quelques minutes.',
  emailWrong: 'Vérifiez l’adresse, par exemple nom@exemple.fr.',
  leave: 'Fermer sur cet appareil',
  discard: 'Effacer ce brouillon',
  discardText: 'Le texte et les pièces sont effacés aussitôt. Rien ne pourra être retrouvé.',
  discardYes: 'Oui, effacer',
};

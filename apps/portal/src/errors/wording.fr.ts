/** What went wrong, and above all what to do next. */
export const ERRORS = {
  404: {
    title: "Cette page n'existe pas, ou ne vous est pas ouverte",
    sentences: [
      "Vérifiez l'adresse si vous l'avez recopiée.",
      "Si vous suivez un litige, connectez-vous avec l'adresse électronique qui a reçu nos messages.",
    ],
  },
  403: {
    title: "Cette demande n'a pas été acceptée",
    sentences: [
      "Le formulaire est resté ouvert longtemps, ou il vient d'un autre site. Rien n'a été enregistré.",
      'Revenez à la page précédente, rechargez-la, puis recommencez.',
    ],
  },
  409: {
    title: "Quelqu'un a agi avant vous",
    sentences: [
      "Le dossier a changé pendant que vous le lisiez. Rien n'a été enregistré de votre côté.",
      'Relisez-le : ce que vous vouliez faire est peut-être déjà fait.',
    ],
  },
  410: {
    title: "Cette page n'est plus disponible",
    sentences: ['Son délai est passé. Revenez à votre espace pour voir où en est le dossier.'],
  },
  413: {
    title: 'Cet envoi est trop volumineux',
    sentences: ["Réduisez-le ou envoyez-le en plusieurs fois. Rien n'a été enregistré."],
  },
  422: {
    title: 'Il y a un point à corriger',
    sentences: ["Revenez à la page précédente et vérifiez ce que vous avez écrit. Rien n'a été enregistré."],
  },
  429: {
    title: 'Beaucoup de demandes en peu de temps',
    sentences: ["Attendez quelques minutes, puis recommencez. Rien n'est perdu."],
  },
  500: {
    title: "Une erreur s'est produite de notre côté",
    sentences: [
      "Rien n'a été enregistré. Recommencez dans un moment.",
      'Vos délais continuent de courir comme ils sont indiqués dans vos documents.',
    ],
  },
  503: {
    title: 'Le portail est indisponible pour un moment',
    sentences: ["Recommencez dans quelques minutes. Rien n'est perdu."],
  },
  written: 'Ce que vous aviez écrit : copiez-le, rien ne l’a gardé',
  back: 'Revenir à la page',
  signInAgain: 'Se reconnecter et revenir à la page',
  home: "Revenir à l'accueil",
  account: 'Aller à mon espace',
  code: (status: number) => `Code ${status}`,
};

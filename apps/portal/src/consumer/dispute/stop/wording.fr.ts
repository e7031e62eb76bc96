export const STOP = {
  title: 'Arrêter',
  lead: 'Vous êtes libre d’arrêter, sans vous justifier.',
  question: 'Que voulez-vous faire ?',
  choose: 'Choisissez ce que vous voulez arrêter.',
  ways: {
    WithdrawComplaint: {
      name: 'Retirer ma réclamation',
      means: "Le professionnel en est averti et n'a plus à répondre ici. Le dossier se termine.",
    },
    WithdrawRequest: {
      name: 'Retirer ma demande de médiation',
      means: 'Le médiateur cesse d’examiner votre demande. Vous pourrez en faire une autre tant que l’année court.',
    },
    WithdrawFromMediation: {
      name: 'Me retirer de la médiation',
      means: 'La médiation s’arrête pour les deux parties ; le médiateur clôt le dossier et vous écrit.',
    },
    DeclareCourtSeised: {
      name: "Dire qu'un tribunal est saisi",
      means: 'La médiation ne peut pas continuer pendant que le juge examine le même litige.',
    },
  },
  court: 'Vous restez libre de saisir le juge. Cela ne se défait pas ici.',
  stop: 'Arrêter',
  stay: 'Ne rien arrêter et revenir au dossier',
};

export const FIGURES = {
  title: 'Vos chiffres',
  lead: 'Chaque chiffre dit ce qu’il compte, et parmi quoi. Personne d’autre que votre équipe ne les voit.',
  from: 'Du',
  until: 'au',
  show: 'Afficher',
  between: (from: string, until: string) => `Réclamations envoyées du ${from} au ${until}`,
  nothing: 'Aucune réclamation ne vous a été adressée dans cette période.',
  of: (n: number, all: number) => `${n} sur ${all}`,
  nothingYet: 'Pas encore de quoi compter',
  received: 'Réclamations reçues',
  receivedWhat:
    'Toutes les réclamations que le portail vous a transmises, par mois d’envoi ; en plus foncé, celles auxquelles vous avez répondu.',
  share: {
    'in-time': {
      name: 'Répondues à temps',
      what: 'Compté : une réponse ou une offre au plus tard le dernier jour attendu. Parmi : celles qui ont une réponse, et celles dont le délai est passé.',
    },
    silent: {
      name: 'Restées sans réponse',
      what: 'Compté : le silence a été constaté. Parmi : celles qui ont une réponse, et celles dont le délai est passé.',
    },
    settled: {
      name: 'Réglées avant toute médiation',
      what: 'Compté : le consommateur a accepté votre réponse ou une offre a été acceptée. Parmi : les réclamations reçues, sauf celles retirées avant votre réponse.',
    },
    mediated: {
      name: 'Allées en médiation',
      what: 'Compté : le médiateur vous a notifié une demande. Parmi : les réclamations reçues, sauf celles retirées avant votre réponse.',
    },
  },
  median: 'Délai médian de réponse',
  medianWhat: (n: number) =>
    `La moitié de vos ${n} réponses est venue plus vite, l’autre moitié moins vite. Jours du calendrier, de l’envoi de la réclamation à la réponse.`,
  days: (n: number) => `${n} jour${n >= 2 ? 's' : ''}`,
  waits: 'En combien de jours vous répondez',
  waitsWhat: (n: number) => `Vos ${n} réponses, rangées par le nombre de jours qu’elles ont pris.`,
  wait: (upTo: number | undefined, after: number | undefined) =>
    upTo === undefined
      ? `Plus de ${after} jours`
      : after === undefined
        ? `${upTo} jours au plus`
        : `De ${after + 1} à ${upTo} jours`,
  originsTitle: 'D’où viennent les réclamations',
  originsWhat: (all: number) =>
    `Une cause par réclamation, parmi ${all} (celles reçues, sauf celles retirées avant votre réponse). Dialogue : pas de réponse à temps, ou seulement des explications demandées. Offre : la chose ou le service eux-mêmes, à réparer, remplacer ou exécuter. Relation : le reste, argent et contrat. Ce classement est celui du portail ; aucun texte n’en donne.`,
  origins: { offer: 'Offre', relation: 'Relation', dialogue: 'Dialogue' },
  causes: 'Ce que vos clients demandent',
  causesWhat: 'Une réclamation peut demander plusieurs choses.',
  answersTitle: 'Ce que vous répondez',
  answersWhat: 'La première réponse à chaque réclamation, sauf celles retirées avant.',
  claims: {
    refund: 'Remboursement',
    repair: 'Réparation',
    replacement: 'Remplacement',
    performance: 'Exécution du contrat',
    cancellation: 'Annulation',
    compensation: 'Indemnisation',
    explanation: 'Explications',
  },
  answers: {
    accepted: 'Acceptée',
    partial: 'Acceptée en partie',
    rejected: 'Refusée',
    offer: 'Offre',
    elsewhere: 'Hors du portail',
    none: 'Pas de réponse',
  },
  csv: 'Télécharger les chiffres et leur tableau (CSV)',
  row: 'Libellé',
  count: 'Nombre',
  table: (name: string) => `Tableau : ${name}`,
};

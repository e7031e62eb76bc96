import { words } from '../../layout/words.ts';

export const FIGURES = words({
  fr: {
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
  },
  en: {
    title: 'Your figures',
    lead: 'Each figure says what it counts, and among what. Nobody but your team sees them.',
    from: 'From',
    until: 'to',
    show: 'Show',
    between: (from: string, until: string) => `Complaints sent from ${from} to ${until}`,
    nothing: 'No complaint was addressed to you in this period.',
    of: (n: number, all: number) => `${n} of ${all}`,
    nothingYet: 'Nothing to count yet',
    received: 'Complaints received',
    receivedWhat:
      'All complaints that the portal passed on to you, by month of sending; darker, those that you answered.',
    share: {
      'in-time': {
        name: 'Answered in time',
        what: 'Counted: an answer or an offer on the last day awaited or before. Among: those with an answer, and those whose period has passed.',
      },
      silent: {
        name: 'Left without an answer',
        what: 'Counted: silence was recorded. Among: those with an answer, and those whose period has passed.',
      },
      settled: {
        name: 'Settled before any mediation',
        what: 'Counted: the consumer accepted your answer, or an offer was accepted. Among: the complaints received, but for those withdrawn before you answered.',
      },
      mediated: {
        name: 'Gone to mediation',
        what: 'Counted: the mediator notified you of a request. Among: the complaints received, but for those withdrawn before you answered.',
      },
    },
    median: 'Median days to answer',
    medianWhat: (n: number) =>
      `Half of your ${n} answers came faster, half slower. Calendar days, from the sending of the complaint to the answer.`,
    days: (n: number) => `${n} day${n === 1 ? '' : 's'}`,
    waits: 'How many days you take to answer',
    waitsWhat: (n: number) => `Your ${n} answers, sorted by the days they took.`,
    wait: (upTo: number | undefined, after: number | undefined) =>
      upTo === undefined
        ? `More than ${after} days`
        : after === undefined
          ? `${upTo} days at most`
          : `${after + 1} to ${upTo} days`,
    originsTitle: 'Where complaints come from',
    originsWhat: (all: number) =>
      `One cause for each complaint, among ${all} (those received, but for those withdrawn before you answered). Dialogue: no answer in time, or only an explanation asked for. Offer: the thing or the service itself, to repair, replace or perform. Relation: the rest, money and contract. This sorting is that of the portal; no text gives one.`,
    origins: { offer: 'Offer', relation: 'Relation', dialogue: 'Dialogue' },
    causes: 'What your customers ask for',
    causesWhat: 'One complaint may ask for several things.',
    answersTitle: 'What you answer',
    answersWhat: 'The first answer to each complaint, but for those withdrawn before.',
    claims: {
      refund: 'Refund',
      repair: 'Repair',
      replacement: 'Replacement',
      performance: 'Performance of the contract',
      cancellation: 'Cancellation',
      compensation: 'Compensation',
      explanation: 'Explanation',
    },
    answers: {
      accepted: 'Accepted',
      partial: 'Accepted in part',
      rejected: 'Refused',
      offer: 'Offer',
      elsewhere: 'Outside the portal',
      none: 'No answer',
    },
    csv: 'Download the figures and their table (CSV)',
    row: 'Label',
    count: 'Number',
    table: (name: string) => `Table: ${name}`,
  },
});

export const FIGURES_PAGE = { template: 'merchant/figures/page.njk', words: FIGURES } as const;

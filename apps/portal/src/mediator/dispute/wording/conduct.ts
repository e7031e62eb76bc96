import { words } from '../../../layout/words.ts';

export const CONDUCT = words({
  fr: {
    title: 'Conduite et clôture',
    preview: 'Lire le courrier avant l’envoi',
    nothing: 'Rien à décider à cette étape.',
    charge: 'Personne en charge',
    chargeText: 'Elle déclarera son indépendance avant de lire le dossier (R613-1).',
    replaceText:
      'Les parties apprendront qui remplace la personne en charge, et que cette personne a déclaré son indépendance.',
    person: 'Médiateur',
    chargeButton: 'Désigner',
    notify: 'Notifier la saisine',
    notifyText:
      'Aux deux parties, le même jour (R612-2). Les quatre-vingt-dix jours et la suspension de la prescription partent de là.',
    examine: 'Ouvrir l’examen',
    examineText: 'Le professionnel s’était engagé d’avance : on ne lui demande pas s’il entre.',
    examineButton: 'Ouvrir l’examen',
    close: 'Clore',
    closeText:
      'Votre déclaration fait courir de nouveau la prescription (C. civ. 2238), pour six mois au moins. Clore ne juge rien : l’issue est celle de l’étape atteinte.',
    outcome: 'Issue :',
    outcomes: {
      MerchantDeclined: 'le professionnel n’est pas entré en médiation',
      AgreementReached: 'accord des parties',
      ProposalAccepted: 'proposition acceptée par les deux parties',
      ProposalRefused: 'proposition non acceptée',
      ProposalLapsed: 'proposition restée sans réponse',
      Withdrawn: 'retrait d’une partie',
      Interrupted: 'médiation interrompue',
    },
    review: 'Réexaminer le silence du professionnel',
    reviewAsked: 'Une partie vous le demande.',
    reviewText:
      'Le refus a été constaté à l’échéance du délai, sans intervention d’une personne. Chaque partie peut demander, ici ou par courrier, que vous le réexaminiez (directive (UE) 2025/2647). Pour le maintenir, clôturez ; pour l’écarter, invitez de nouveau : un délai entier recommence.',
    extend: 'Laisser plus de temps au professionnel',
    extendText:
      'Depuis le 20 septembre 2028, la directive (UE) 2025/2647 laisse au professionnel vingt jours ouvrables pour dire s’il participe, et trente au plus dans les cas qui suivent. Le consommateur en est informé.',
    extendWhy: 'Pourquoi',
    extendCauses: {
      'complex-dispute': 'Le litige est complexe',
      'exceptional-circumstances': 'Les circonstances sont exceptionnelles',
    },
    prolong: 'Prolonger',
    prolongText: (day: string) =>
      `En cas de litige complexe seulement ; les parties en sont avisées immédiatement (R612-5). L'issue est attendue le ${day}.`,
    until: 'Nouvelle date',
    prolongWhy: 'En quoi le litige est complexe',
    prolongHint: 'Les deux parties liront cette raison.',
    conflict: 'Révéler une circonstance',
    conflictText:
      'Tout ce qui peut affecter l’indépendance ou créer un conflit d’intérêts se dit sans délai ; chaque partie peut s’opposer (R613-1).',
    conflictWhat: 'La circonstance',
    interrupt: 'Interrompre',
    interruptText: 'La médiation ne peut pas se poursuivre. La cause est comptée dans le rapport annuel (R614-2 4°).',
    cause: 'Cause',
    causes: {
      'court-seised': 'Un tribunal est saisi',
      'other-mediator': 'Un autre médiateur est saisi',
      'mission-ended': 'La mission a pris fin',
      'consumer-unreachable': 'Le consommateur est injoignable',
      'merchant-insolvent': 'Le professionnel est insolvable',
    },
    interruptButton: 'Interrompre la médiation',
  },
  en: {
    title: 'Conduct and closing',
    preview: 'Read the letter before it is sent',
    nothing: 'Nothing to decide at this stage.',
    charge: 'Person in charge',
    chargeText: 'They declare their independence before reading the dispute (R613-1).',
    replaceText: 'The parties are told who replaces the person in charge, and that this person declared independence.',
    person: 'Mediator',
    chargeButton: 'Name them',
    notify: 'Notify the referral',
    notifyText:
      'To both parties, on the same day (R612-2). The ninety days and the suspension of limitation begin there.',
    examine: 'Open the examination',
    examineText: 'The merchant had undertaken to take part: it is not asked whether it enters.',
    examineButton: 'Open the examination',
    close: 'Close',
    closeText:
      'Your declaration makes limitation run again (C. civ. 2238), for at least six months. Closing judges nothing: the outcome is that of the stage reached.',
    outcome: 'Outcome:',
    outcomes: {
      MerchantDeclined: 'the merchant did not enter mediation',
      AgreementReached: 'agreement of the parties',
      ProposalAccepted: 'proposal accepted by both parties',
      ProposalRefused: 'proposal not accepted',
      ProposalLapsed: 'proposal left without an answer',
      Withdrawn: 'withdrawal of a party',
      Interrupted: 'mediation interrupted',
    },
    review: 'Review the silence of the merchant',
    reviewAsked: 'A party asks you to.',
    reviewText:
      'The refusal was recorded at the end of the period, and nobody looked at it. Either party may ask you, here or by letter, to review it (Directive (EU) 2025/2647). To uphold it, close; to set it aside, invite again: a whole period begins anew.',
    extend: 'Give the merchant longer',
    extendText:
      'Since 20 September 2028, Directive (EU) 2025/2647 gives the merchant twenty working days to say whether it takes part, and thirty at most in the cases below. The consumer is told.',
    extendWhy: 'Why',
    extendCauses: {
      'complex-dispute': 'The dispute is complex',
      'exceptional-circumstances': 'The circumstances are exceptional',
    },
    prolong: 'Prolong',
    prolongText: (day: string) =>
      `For complex disputes only; the parties are told immediately (R612-5). The outcome is due on ${day}.`,
    until: 'New date',
    prolongWhy: 'Why the dispute is complex',
    prolongHint: 'Both parties will read this reason.',
    conflict: 'Disclose a circumstance',
    conflictText:
      'Whatever may affect independence or create a conflict of interest is told without delay; each party may object (R613-1).',
    conflictWhat: 'The circumstance',
    interrupt: 'Interrupt',
    interruptText: 'The mediation cannot go on. The cause is counted in the annual report (R614-2 4°).',
    cause: 'Cause',
    causes: {
      'court-seised': 'A court has the dispute',
      'other-mediator': 'Another mediator has the dispute',
      'mission-ended': 'The mission has ended',
      'consumer-unreachable': 'The consumer cannot be reached',
      'merchant-insolvent': 'The merchant is insolvent',
    },
    interruptButton: 'Interrupt the mediation',
  },
});

import { words } from '../../../layout/words.ts';

export const CHECK = words({
  fr: {
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
    copyTitle: (portal: string, day: string) =>
      `Brouillon de réclamation préparé sur ${portal}, copie du ${day}. Il n'a pas encore été envoyé.`,
    next: 'Dernière étape',
    nextText: 'Vous confirmez avec un code reçu par courriel, puis la lettre part.',
    nextReported:
      'Vous confirmez avec un code reçu par courriel, puis le dossier s’ouvre avec votre première réclamation.',
    goOn: 'Continuer vers l’envoi',
  },
  en: {
    title: 'Read it again before sending',
    lead: 'The business will read exactly this. Once sent, the letter cannot be changed; you can always add messages and documents.',
    missing: 'Still missing',
    change: 'Change',
    empty: 'Nothing yet',
    noPieces: 'No documents',
    nobody: 'Nobody',
    sentOn: (day: string) => `Complaint already sent on ${day}.`,
    answeredOn: (day: string) => `Answer that does not settle the dispute, on ${day}.`,
    proof: 'Proof:',
    mandate: 'Mandate:',
    notEarlier: 'No: the portal sends this complaint.',
    window: (day: string) => `If the dispute is not settled, you can ask the mediator up to and including ${day}.`,
    copy: 'Download a copy of the draft (text)',
    copyTitle: (portal: string, day: string) =>
      `Draft of a complaint prepared on ${portal}, copy of ${day}. It has not been sent yet.`,
    next: 'Last step',
    nextText: 'You confirm with a code received by e-mail, then the letter leaves.',
    nextReported: 'You confirm with a code received by e-mail, then the dispute opens with your first complaint.',
    goOn: 'Continue to sending',
  },
});

export const CHECK_PAGE = { template: 'consumer/complain/check/page.njk', words: CHECK } as const;

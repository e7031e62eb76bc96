import { words } from '../../../layout/words.ts';

export const SEND = words({
  fr: {
    title: 'Confirmer et envoyer',
    back: 'Revenir à la relecture',
    lead: "Nous envoyons un code à votre adresse. Il confirme que c'est bien vous, et vous permettra de suivre le dossier. Il n'y a pas de mot de passe.",
    forAnother:
      'La personne que vous représentez confirme elle-même. Si elle est près de vous, envoyez-lui le code. Sinon, donnez-lui ce code de reprise : elle ouvrira le brouillon sur son appareil et l’enverra.',
    email: 'Votre adresse électronique',
    emailOf: 'L’adresse électronique de la personne qui réclame',
    sendCode: 'Recevoir le code',
    as: 'Vous êtes connecté avec',
    notYours:
      'C’est l’adresse de la personne qui représente : elle ne peut pas envoyer la réclamation à la place de celle qui réclame.',
    otherThan: 'Ce n’est pas l’adresse donnée dans la réclamation :',
    otherThanText:
      'Le dossier sera suivi avec celle de la connexion. Déconnectez-vous si ce n’est pas ce que vous voulez.',
    sendTo: 'Envoyer la réclamation à',
    reportedTo: 'Ouvrir le dossier avec',
    sendText: 'La lettre part aussitôt. Vous en recevez une copie datée, qui prouve que vous avez écrit.',
    reportedText: 'Le dossier s’ouvre avec votre première réclamation et sa preuve. Le professionnel en est informé.',
    send: 'Envoyer la réclamation',
    open: 'Ouvrir le dossier',
  },
  en: {
    title: 'Confirm and send',
    back: 'Back to reading it again',
    lead: 'We send a code to your address. It confirms that it is you, and lets you follow the dispute. There is no password.',
    forAnother:
      'The person whom you represent confirms themselves. If they are beside you, send them the code. Otherwise give them this resume code: they open the draft on their device and send it.',
    email: 'Your e-mail address',
    emailOf: 'The e-mail address of the person who complains',
    sendCode: 'Receive the code',
    as: 'You are signed in with',
    notYours:
      'This is the address of the person who represents: they cannot send the complaint in place of the person who complains.',
    otherThan: 'This is not the address given in the complaint:',
    otherThanText:
      'The dispute will be followed with the one you signed in with. Sign out if this is not what you want.',
    sendTo: 'Send the complaint to',
    reportedTo: 'Open the dispute with',
    sendText: 'The letter leaves at once. You receive a dated copy, which proves that you wrote.',
    reportedText: 'The dispute opens with your first complaint and its proof. The business is told.',
    send: 'Send the complaint',
    open: 'Open the dispute',
  },
});

export const SENT = words({
  fr: {
    title: 'Votre réclamation est envoyée',
    reported: 'Votre dossier est ouvert',
    number: 'Dossier',
    lead: 'Elle est datée d’aujourd’hui. Vous recevez un message dès que votre copie est prête : gardez-la, c’est votre preuve.',
    reportedLead: 'Votre première réclamation y figure, à sa date, avec sa preuve.',
    theirs: 'C’est au professionnel de répondre.',
    yours: 'Le professionnel a répondu sans régler le litige : vous pouvez saisir le médiateur.',
    next: 'Ce qui se passe maintenant',
    merchant: 'Le professionnel répond',
    until: (day: string) => `Il a jusqu'au ${day} inclus. Il peut accepter, refuser, ou vous faire une offre.`,
    soon: 'Il peut accepter, refuser, ou vous faire une offre.',
    clock: 'S’il se tait, le portail le constate',
    clockText: 'Vous recevez une attestation, sans rien avoir à faire.',
    you: 'Sinon, vous saisissez le médiateur',
    youText: (day: string) => `Rien à écrire une deuxième fois. Vous pouvez le faire jusqu'au ${day} inclus.`,
    youAnyway: 'Rien à écrire une deuxième fois.',
    keep: 'Suivez votre dossier',
    keepText: 'Chaque nouveauté vous est annoncée par courriel. Pour revenir, il suffit de votre adresse et d’un code.',
    refer: 'Vous pouvez saisir le médiateur dès maintenant',
    referText: 'Tout est déjà dans le dossier : un seul bouton.',
    follow: 'Voir mon dossier',
  },
  en: {
    title: 'Your complaint is sent',
    reported: 'Your dispute is open',
    number: 'Dispute',
    lead: 'It bears today’s date. You receive a message as soon as your copy is ready: keep it, it is your proof.',
    reportedLead: 'Your first complaint stands in it, at its date, with its proof.',
    theirs: 'It is for the business to answer.',
    yours: 'The business answered without settling the dispute: you can ask the mediator.',
    next: 'What happens now',
    merchant: 'The business answers',
    until: (day: string) => `It has up to and including ${day}. It may accept, refuse, or make you an offer.`,
    soon: 'It may accept, refuse, or make you an offer.',
    clock: 'If it says nothing, the portal records that',
    clockText: 'You receive a certificate, without having to do anything.',
    you: 'Otherwise you ask the mediator',
    youText: (day: string) => `Nothing to write a second time. You can do so up to and including ${day}.`,
    youAnyway: 'Nothing to write a second time.',
    keep: 'Follow your dispute',
    keepText: 'Every news is announced to you by e-mail. To come back, your address and a code are enough.',
    refer: 'You can ask the mediator now',
    referText: 'Everything is in the file already: one button.',
    follow: 'See my dispute',
  },
});

export const SEND_PAGE = { template: 'consumer/complain/send/page.njk', words: SEND } as const;
export const SENT_PAGE = { template: 'consumer/complain/send/sent.njk', words: SENT } as const;

import { words } from '../../../layout/words.ts';

export const SEALED = words({
  fr: {
    title: { declare: 'Avant de lire ce dossier', take: 'Personne n’est en charge de ce dossier' },
    lead: 'Le contenu reste fermé tant que la personne en charge n’a pas déclaré son indépendance (R613-1). Voici entre qui est le litige.',
    declaration: 'En déclarant, vous affirmez que :',
    points: [
      'vous n’avez aucun lien, passé ou présent, avec l’une ou l’autre partie ;',
      'vous n’avez aucun intérêt, financier ou autre, à l’issue ;',
      'vous direz sans délai toute circonstance qui changerait cela.',
    ],
    declare: 'Je déclare mon indépendance et je lis',
    cannot: 'Je ne peux pas le déclarer',
    cannotText: 'Confiez le dossier à un collègue. Vous ne l’aurez pas lu.',
    colleague: 'Collègue',
    handOver: 'Lui confier le dossier',
    takeText: 'Prenez-le : il vous sera demandé de déclarer votre indépendance, puis il s’ouvrira.',
    take: 'Prendre ce dossier',
    toOther: 'Le confier à quelqu’un d’autre',
  },
  en: {
    title: { declare: 'Before you read this dispute', take: 'Nobody is in charge of this dispute' },
    lead: 'Its content stays closed until the person in charge has declared their independence (R613-1). This is between whom it is.',
    declaration: 'By declaring, you state that:',
    points: [
      'you have no link, past or present, with either party;',
      'you have no interest, financial or other, in the outcome;',
      'you will tell without delay any circumstance that would change this.',
    ],
    declare: 'I declare my independence and read',
    cannot: 'I cannot declare it',
    cannotText: 'Hand the dispute over to a colleague. You will not have read it.',
    colleague: 'Colleague',
    handOver: 'Hand it over',
    takeText: 'Take it: you will be asked to declare your independence, and it will open.',
    take: 'Take this dispute',
    toOther: 'Hand it to somebody else',
  },
});

export const PREVIEW = words({
  fr: {
    title: (n: number) => (n > 1 ? `Les ${n} courriers, avant l'envoi` : "Le courrier, avant l'envoi"),
    lead: 'Rien n’est parti. Voici chaque mot de ce qui partira ; la date est celle d’aujourd’hui, le numéro est donné à l’envoi.',
    preview: 'Aperçu : ce courrier n’est pas envoyé',
    to: (name: string) => `À ${name}`,
    correct: 'Revenir et corriger',
    nothing: 'Cette démarche n’envoie aucun courrier.',
    sendIt: 'Envoyer',
    send: {
      CloseMediation: 'Clore et envoyer',
      DiscloseConflict: 'Révéler et envoyer',
      ExtendMerchantAnswer: 'Prolonger ce délai et prévenir',
      InviteAgain: 'Inviter de nouveau et prévenir',
      IssueProposal: 'Envoyer la proposition aux deux parties',
      NotifyReferral: 'Notifier aux deux parties',
      ProlongMediation: 'Prolonger et aviser les parties',
      RejectReferral: 'Rejeter et envoyer',
      RedirectReferral: 'Transmettre et prévenir',
    },
  },
  en: {
    title: (n: number) => (n > 1 ? `The ${n} letters, before they are sent` : 'The letter, before it is sent'),
    lead: 'Nothing has left. This is every word of what will leave; the date is that of today, the number is given when it is sent. Letters are in French.',
    preview: 'Preview: this letter has not been sent',
    to: (name: string) => `To ${name}`,
    correct: 'Go back and correct',
    nothing: 'This step sends no letter.',
    sendIt: 'Send',
    send: {
      CloseMediation: 'Close and send',
      DiscloseConflict: 'Disclose and send',
      ExtendMerchantAnswer: 'Extend this period and tell',
      InviteAgain: 'Invite again and tell',
      IssueProposal: 'Send the proposal to both parties',
      NotifyReferral: 'Notify both parties',
      ProlongMediation: 'Prolong and tell the parties',
      RejectReferral: 'Reject and send',
      RedirectReferral: 'Send on and tell',
    },
  },
});

export const OVERTAKEN = words({
  fr: {
    title: "Quelqu'un a agi avant vous",
    text: "Le dossier a changé pendant que vous le lisiez. Rien n'a été enregistré de votre côté.",
    yours: 'Ce que vous aviez écrit',
    read: 'Relire le dossier',
  },
  en: {
    title: 'Somebody acted before you',
    text: 'The dispute changed while you were reading it. Nothing of yours was recorded.',
    yours: 'What you had written',
    read: 'Read the dispute again',
  },
});

export const SEALED = {
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
};

export const PREVIEW = {
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
};

export const OVERTAKEN = {
  title: "Quelqu'un a agi avant vous",
  text: "Le dossier a changé pendant que vous le lisiez. Rien n'a été enregistré de votre côté.",
  yours: 'Ce que vous aviez écrit',
  read: 'Relire le dossier',
};

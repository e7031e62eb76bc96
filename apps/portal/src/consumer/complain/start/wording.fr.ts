export const START = {
  title: 'Faire une réclamation',
  lead: 'Vous écrivez au professionnel. Le portail lui remet votre lettre, en garde la preuve et la date.',
  ready: [
    'Comptez un quart d’heure. Vous pouvez vous arrêter et reprendre plus tard.',
    "Aucun compte n'est demandé avant la fin.",
    'Ayez sous la main le nom du professionnel, les dates, et ce que vous avez : commande, facture, messages, photos.',
    "Rien n'est envoyé avant que vous ne l'ayez relu.",
  ],
  begin: 'Commencer',
  unsure: 'Je ne sais pas si c’est le bon moment : répondre à quelques questions',
  yours: 'Votre brouillon',
  yoursText: (day: string) => `Une réclamation est commencée sur cet appareil. Elle est gardée jusqu'au ${day} inclus.`,
  goOn: 'Continuer',
  gone: (days: number) =>
    `Il n'y a pas de brouillon ouvert sur cet appareil. Un brouillon est effacé ${days} jours après sa dernière modification, ou dès qu'il est envoyé. Si vous avez un code de reprise, écrivez-le ci-dessous.`,
  resume: 'Reprendre une réclamation commencée',
  code: 'Code de reprise',
  codeHint: 'Seize lettres et chiffres, par exemple 7K3Q-0MZB-X2RT-9H4C',
  codeMissing: 'Écrivez le code de reprise : il vous a été montré sur la liste des étapes.',
  codeUnknown:
    "Aucun brouillon n'a ce code. Vérifiez chaque lettre. Un brouillon envoyé, ou dont la date est passée, ne peut plus être repris.",
  resumeButton: 'Reprendre',
  post: 'Vous préférez le courrier ?',
  postText: (contact: string) =>
    `Tout ce qui se fait ici peut se faire par courrier. Écrivez-nous pour savoir comment : ${contact}`,
};

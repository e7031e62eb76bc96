export const PROPOSAL = {
  title: 'La proposition du médiateur',
  back: 'Revenir au dossier',
  solution: 'La solution proposée',
  reasons: 'Ses raisons',
  effects: 'Ce que son acceptation emporte',
  amount: 'Montant',
  erased: 'Ce texte a été effacé.',
  reminders: 'Ce que la loi rappelle avant de répondre (article R. 612-4)',
  bound:
    'Si les deux parties acceptent, la solution devient un accord qui les oblige : chacune doit faire ce qu’elle a accepté. Cet accord n’a pas par lui-même la force d’un jugement.',
  silence: 'La loi ne dit pas ce que vaut un silence. Ici, ne pas répondre dans ce délai compte comme un refus.',
  until: (day: string) => `Dernier jour pour répondre : ${day} inclus.`,
  from: (day: string) =>
    `L’acceptation est reçue à partir du ${day}, pour laisser le temps de réfléchir. Un refus peut être donné dès maintenant.`,
  accept: 'Accepter la proposition',
  refuse: 'Refuser la proposition',
  secret: 'L’autre partie ne connaîtra pas votre réponse avant d’avoir donné la sienne.',
  yours: { accepted: 'Vous avez accepté la proposition.', refused: 'Vous avez refusé la proposition.' },
  waiting: 'La réponse de l’autre partie sera connue quand les deux auront répondu, ou à la fin du délai.',
};

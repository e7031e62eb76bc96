const turning = {
  leaves: 'Pages de cette liste',
  before: 'Messages précédents',
  after: 'Messages suivants',
  leaf: (n: number, of: number) => `Page ${n} sur ${of}`,
  words: 'Votre message',
  closed: 'On ne peut plus écrire à cette étape du dossier.',
};

export const MESSAGES = {
  ...turning,
  title: 'Échanges',
  readers: {
    merchant: 'Le professionnel lit ces messages.',
    'merchant-and-mediator': 'Le professionnel et le médiateur lisent ces messages.',
  },
  nothing: "Personne n'a encore écrit.",
  write: 'Écrire un message',
  send: 'Envoyer',
  toPrivate: 'Parler au médiateur seul',
};

export const PRIVATE = {
  ...turning,
  title: 'Entre le médiateur et vous',
  only: 'Seuls le médiateur et votre côté peuvent lire ceci. Le professionnel ne le voit pas et ne sait pas que vous écrivez.',
  about:
    'Dites ici ce que vous ne diriez pas devant le professionnel. Le portail ne le lui montre ni maintenant ni plus tard.',
  nothing: "Rien n'a encore été dit ici.",
  write: 'Écrire au médiateur seul',
  send: 'Envoyer au médiateur seul',
  toJoint: 'Revenir aux échanges que tout le monde lit',
};

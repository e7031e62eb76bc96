import { words } from '../../../layout/words.ts';

const turning = {
  fr: {
    leaves: 'Pages de cette liste',
    before: 'Messages précédents',
    after: 'Messages suivants',
    leaf: (n: number, of: number) => `Page ${n} sur ${of}`,
    words: 'Votre message',
    closed: 'On ne peut plus écrire à cette étape du dossier.',
  },
  en: {
    leaves: 'Pages of this list',
    before: 'Earlier messages',
    after: 'Later messages',
    leaf: (n: number, of: number) => `Page ${n} of ${of}`,
    words: 'Your message',
    closed: 'Nothing can be written at this stage of the dispute.',
  },
};

const MESSAGES = words({
  fr: {
    ...turning.fr,
    title: 'Échanges',
    readers: {
      merchant: 'Le professionnel lit ces messages.',
      'merchant-and-mediator': 'Le professionnel et le médiateur lisent ces messages.',
    },
    nothing: "Personne n'a encore écrit.",
    write: 'Écrire un message',
    send: 'Envoyer',
    toPrivate: 'Parler au médiateur seul',
  },
  en: {
    ...turning.en,
    title: 'Messages',
    readers: {
      merchant: 'The merchant reads these messages.',
      'merchant-and-mediator': 'The merchant and the mediator read these messages.',
    },
    nothing: 'Nobody has written yet.',
    write: 'Write a message',
    send: 'Send',
    toPrivate: 'Speak with the mediator alone',
  },
});

const PRIVATE = words({
  fr: {
    ...turning.fr,
    title: 'Entre le médiateur et vous',
    only: 'Seuls le médiateur et votre côté peuvent lire ceci. Le professionnel ne le voit pas et ne sait pas que vous écrivez.',
    about:
      'Dites ici ce que vous ne diriez pas devant le professionnel. Le portail ne le lui montre ni maintenant ni plus tard.',
    nothing: "Rien n'a encore été dit ici.",
    write: 'Écrire au médiateur seul',
    send: 'Envoyer au médiateur seul',
    toJoint: 'Revenir aux échanges que tout le monde lit',
  },
  en: {
    ...turning.en,
    title: 'Between the mediator and you',
    only: 'Only the mediator and your side can read this. The merchant does not see it, and does not know that you write.',
    about:
      'Say here what you would not say in front of the merchant. The portal shows it to them neither now nor later.',
    nothing: 'Nothing has been said here yet.',
    write: 'Write to the mediator alone',
    send: 'Send to the mediator alone',
    toJoint: 'Back to the messages that everybody reads',
  },
});

export const MESSAGES_PAGE = { template: 'consumer/dispute/messages/page.njk', words: MESSAGES } as const;
export const PRIVATE_PAGE = { template: 'consumer/dispute/messages/private.njk', words: PRIVATE } as const;

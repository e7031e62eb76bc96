import { words } from '../../../layout/words.ts';

export const REPRESENTATIVE = words({
  fr: {
    title: 'Quelqu’un vous représente-t-il ?',
    hint: 'Un proche, un avocat, une association. Ce n’est jamais obligatoire.',
    nobody: 'Non, j’agis pour moi',
    represented: 'Oui, quelqu’un me représente',
    representedHint:
      'Cette personne verra le dossier et pourra agir pour vous. Vous pourrez mettre fin à son mandat à tout moment.',
    iWrite: 'J’écris pour quelqu’un qui m’en a chargé',
    iWriteHint: 'La personne concernée confirmera elle-même l’envoi, avec un code reçu à son adresse.',
    missing: 'Choisissez une réponse.',
    backToQuestion: 'Revenir à la question',
    mandateTitle: 'La personne qui représente',
    mandateLead: 'Elle recevra un accès au dossier dès que la réclamation sera envoyée.',
    confirmed:
      'Vous préparez la réclamation. À la fin, la personne que vous représentez confirme avec un code envoyé à son adresse : si elle n’est pas près de vous, donnez-lui le code de reprise. Ensuite, vous suivez le dossier avec votre propre adresse.',
    name: 'Son nom',
    yourName: 'Votre nom',
    email: 'Son adresse électronique',
    yourEmail: 'Votre adresse électronique',
    emailHint: 'Elle sert à se connecter pour suivre le dossier.',
    capacity: 'En quelle qualité ?',
    file: 'Le mandat écrit (facultatif)',
    fileHint: (limit: string) => `Un seul fichier, ${limit} au plus. Le médiateur pourra le demander plus tard.`,
    fileThere: 'Mandat joint :',
    nameMissing: 'Écrivez le nom de la personne qui représente.',
    emailWrong: "Vérifiez l'adresse, par exemple nom@exemple.fr.",
    sameAddress: 'Cette adresse est celle de la personne qui réclame. Chacun a besoin de la sienne.',
  },
  en: {
    title: 'Does somebody represent you?',
    hint: 'A relative, a lawyer, an association. It is never required.',
    nobody: 'No, I act for myself',
    represented: 'Yes, somebody represents me',
    representedHint: 'This person will see the dispute and can act for you. You can end the mandate at any time.',
    iWrite: 'I write for somebody who asked me to',
    iWriteHint: 'The person concerned confirms the sending themselves, with a code received at their address.',
    missing: 'Choose an answer.',
    backToQuestion: 'Back to the question',
    mandateTitle: 'The person who represents',
    mandateLead: 'They get access to the dispute as soon as the complaint is sent.',
    confirmed:
      'You prepare the complaint. At the end the person whom you represent confirms with a code sent to their address: if they are not beside you, give them the resume code. After that you follow the dispute with your own address.',
    name: 'Their name',
    yourName: 'Your name',
    email: 'Their e-mail address',
    yourEmail: 'Your e-mail address',
    emailHint: 'It serves to sign in and follow the dispute.',
    capacity: 'In which capacity?',
    file: 'The written mandate (optional)',
    fileHint: (limit: string) => `One file, at most ${limit}. The mediator may ask for it later.`,
    fileThere: 'Mandate attached:',
    nameMissing: 'Write the name of the person who represents.',
    emailWrong: 'Check the address, for example name@example.com.',
    sameAddress: 'This is the address of the person who complains. Each needs their own.',
  },
});

export const REPRESENTATIVE_PAGE = {
  template: 'consumer/complain/representative/page.njk',
  words: REPRESENTATIVE,
} as const;
export const MANDATE_PAGE = {
  template: 'consumer/complain/representative/mandate.njk',
  words: REPRESENTATIVE,
} as const;

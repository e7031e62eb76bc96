import { words } from '../layout/words.ts';

const fr = {
  title: 'Se connecter',
  intro:
    "Indiquez votre adresse électronique : nous y envoyons un code. Il n'y a pas de mot de passe. Si vous venez pour la première fois, votre espace s'ouvre ainsi.",
  email: 'Adresse électronique',
  emailHint: 'Par exemple nom@exemple.fr',
  send: 'Recevoir un code',
  emailMissing: 'Écrivez votre adresse électronique.',
  codeTitle: 'Recopiez le code reçu',
  codeIntro: (email: string) =>
    `Un message part vers ${email}. Il contient un code de six chiffres, valable dix minutes.`,
  codeWait: "Rien n'arrive ? Regardez parmi les messages indésirables, et vérifiez l'adresse ci-dessus.",
  code: 'Code de six chiffres',
  codeMissing: 'Écrivez les six chiffres du code.',
  enter: 'Continuer',
  otherAddress: "Changer d'adresse ou demander un nouveau code",
  factorTitle: "Confirmez que c'est vous",
  factorIntro:
    "Vous agissez pour une organisation : un deuxième code est demandé. Ouvrez votre application d'authentification et recopiez le code qu'elle affiche.",
  factor: "Code de l'application",
  lost: "Je n'ai plus mon téléphone",
  recoveryTitle: 'Utiliser un code de secours',
  recoveryIntro:
    "C'est l'un des dix codes que vous avez gardés en enregistrant votre application. Il ne sert qu'une fois.",
  recovery: 'Code de secours',
  recoveryMissing: 'Écrivez un de vos codes de secours.',
  backToFactor: "Revenir au code de l'application",
  passkeyOnly:
    "Votre deuxième preuve est une clé d'accès, que cette page ne sait pas encore lire. Utilisez un code de secours.",
  enrolTitle: 'Enregistrez une deuxième preuve',
  enrolIntro:
    "Vous agissez pour une organisation. Votre boîte aux lettres ne suffit pas à prouver que c'est vous : il faut aussi une application d'authentification, sur votre téléphone ou votre ordinateur.",
  enrolStart: 'Commencer',
  enrolKeyTitle: 'Ajoutez cette clé à votre application',
  enrolKey: 'Clé à recopier',
  enrolLink: "Ouvrir dans l'application de cet appareil",
  enrolThen: "Puis recopiez ici le premier code qu'elle affiche.",
  codesTitle: 'Gardez ces codes de secours',
  codesIntro:
    'Ils vous laisseront entrer si vous perdez votre téléphone. Chacun sert une fois. Ils ne seront plus jamais affichés : imprimez cette page, ou recopiez-les dans un endroit sûr.',
  codesKept: 'Je les ai gardés, continuer',
  rehearsalMail: 'Répétition : ce message se lit sur la page du courrier.',
  rehearsalCodes: 'Répétition : les codes du moment sont sur la page « Qui est qui ».',
};

export const SIGN_IN = words<typeof fr>({
  fr,
  en: {
    title: 'Sign in',
    intro:
      'Give your e-mail address: we send a code to it. There is no password. If you come for the first time, your space opens this way.',
    email: 'E-mail address',
    emailHint: 'For example name@example.com',
    send: 'Send me a code',
    emailMissing: 'Write your e-mail address.',
    codeTitle: 'Copy the code you received',
    codeIntro: (email: string) =>
      `A message is on its way to ${email}. It holds a code of six digits, good for ten minutes.`,
    codeWait: 'Nothing comes? Look among unwanted messages, and check the address above.',
    code: 'Code of six digits',
    codeMissing: 'Write the six digits of the code.',
    enter: 'Continue',
    otherAddress: 'Change the address or ask for a new code',
    factorTitle: 'Confirm that it is you',
    factorIntro:
      'You act for an organisation: a second code is asked for. Open your authenticator application and copy the code that it shows.',
    factor: 'Code of the application',
    lost: 'I no longer have my telephone',
    recoveryTitle: 'Use a recovery code',
    recoveryIntro: 'It is one of the ten codes that you kept when you registered your application. Each serves once.',
    recovery: 'Recovery code',
    recoveryMissing: 'Write one of your recovery codes.',
    backToFactor: 'Back to the code of the application',
    passkeyOnly: 'Your second proof is a passkey, which this page cannot read yet. Use a recovery code.',
    enrolTitle: 'Register a second proof',
    enrolIntro:
      'You act for an organisation. Your mailbox is not enough to prove that it is you: an authenticator application is needed too, on your telephone or your computer.',
    enrolStart: 'Start',
    enrolKeyTitle: 'Add this key to your application',
    enrolKey: 'Key to copy',
    enrolLink: 'Open in the application of this device',
    enrolThen: 'Then copy here the first code that it shows.',
    codesTitle: 'Keep these recovery codes',
    codesIntro:
      'They let you in if you lose your telephone. Each serves once. They will never be shown again: print this page, or copy them to a safe place.',
    codesKept: 'I have kept them, continue',
    rehearsalMail: 'Rehearsal: this message can be read on the mail page.',
    rehearsalCodes: 'Rehearsal: the codes of the moment are on the page "Who is who".',
  },
});

const page = <Name extends string>(name: Name) => ({ template: `sign-in/${name}.njk`, words: SIGN_IN }) as const;

export const EMAIL_PAGE = page('email');
export const CODE_PAGE = page('code');
export const FACTOR_PAGE = page('second-factor');
export const RECOVERY_PAGE = page('recovery');
export const ENROLMENT_PAGE = page('enrolment');
export const CODES_PAGE = page('recovery-codes');

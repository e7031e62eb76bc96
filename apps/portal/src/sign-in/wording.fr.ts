export const SIGN_IN = {
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

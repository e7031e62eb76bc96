import { words } from '../../../layout/words.ts';

export const TASKS = words({
  fr: {
    title: 'Votre réclamation',
    stage: "Vous la préparez. Rien n'est encore envoyé.",
    parts: 'Les parties à remplir',
    progress: (done: number, all: number) => `${done} sur ${all} remplies, dans l'ordre que vous voulez.`,
    complete: 'Tout ce qu’il faut est rempli. Vous pouvez encore tout modifier.',
    left: (n: number) =>
      n === 1
        ? 'Il reste une partie à remplir avant de relire et d’envoyer.'
        : `Il reste ${n} parties à remplir avant de relire et d’envoyer.`,
    check: 'Relire avant d’envoyer',
    later: 'Continuer plus tard',
    laterText:
      'Tout est enregistré à chaque page. Pour continuer sur un autre appareil, notez ou imprimez ce code de reprise :',
    expiry: 'Chaque modification repousse cette date. Ensuite, il est effacé avec ses pièces.',
    keepSafe: 'Gardez ce code pour vous : qui l’a peut lire et modifier le brouillon.',
    email: 'Recevoir ce code par courriel, à votre adresse',
    mailIt: 'Envoyer le code',
    mailed: 'Le code est parti. Il arrive dans quelques minutes.',
    emailWrong: 'Vérifiez l’adresse, par exemple nom@exemple.fr.',
    leave: 'Fermer sur cet appareil',
    discard: 'Effacer ce brouillon',
    discardText: 'Le texte et les pièces sont effacés aussitôt. Rien ne pourra être retrouvé.',
    discardYes: 'Oui, effacer',
  },
  en: {
    title: 'Your complaint',
    stage: 'You are preparing it. Nothing has been sent yet.',
    parts: 'Parts to fill in',
    progress: (done: number, all: number) => `${done} of ${all} filled in, in any order you like.`,
    complete: 'Everything needed is filled in. You can still change all of it.',
    left: (n: number) =>
      n === 1
        ? 'One part is left to fill in before you read it again and send it.'
        : `${n} parts are left to fill in before you read it again and send it.`,
    check: 'Read it again before sending',
    later: 'Going on later',
    laterText: 'Everything is saved on each page. To go on with another device, write down or print this resume code:',
    expiry: 'Each change puts this date off. After that it is erased, with its documents.',
    keepSafe: 'Keep this code to yourself: whoever has it can read and change the draft.',
    email: 'Receive this code by mail, at your address',
    mailIt: 'Send the code',
    mailed: 'The code has left. It arrives in a few minutes.',
    emailWrong: 'Check the address, for example name@example.com.',
    leave: 'Close on this device',
    discard: 'Erase this draft',
    discardText: 'Text and documents are erased at once. Nothing can be found again.',
    discardYes: 'Yes, erase it',
  },
});

export const TASKS_PAGE = { template: 'consumer/complain/tasks/page.njk', words: TASKS } as const;

import { words } from '../../../layout/words.ts';

export const START = words({
  fr: {
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
    yoursText: (day: string) =>
      `Une réclamation est commencée sur cet appareil. Elle est gardée jusqu'au ${day} inclus.`,
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
  },
  en: {
    title: 'Make a complaint',
    lead: 'You write to the business. The portal delivers your letter and keeps its proof and its date.',
    ready: [
      'Allow a quarter of an hour. You can stop and go on later.',
      'No account is asked for before the end.',
      'Have at hand the name of the business, the dates, and what you have: order, invoice, messages, photos.',
      'Nothing is sent before you have read it again.',
    ],
    begin: 'Begin',
    unsure: 'I do not know whether this is the right moment: answer a few questions',
    yours: 'Your draft',
    yoursText: (day: string) => `A complaint was begun on this device. It is kept up to and including ${day}.`,
    goOn: 'Go on',
    gone: (days: number) =>
      `There is no draft open on this device. A draft is erased ${days} days after its last change, or once it is sent. If you have a resume code, write it below.`,
    resume: 'Take up a complaint that you began',
    code: 'Resume code',
    codeHint: 'Sixteen letters and figures, for example 7K3Q-0MZB-X2RT-9H4C',
    codeMissing: 'Write the resume code: it was shown to you on the list of steps.',
    codeUnknown:
      'No draft has this code. Check each letter. A draft that was sent, or whose date has passed, cannot be taken up again.',
    resumeButton: 'Take it up',
    post: 'You prefer the post?',
    postText: (contact: string) =>
      `Everything that is done here can be done by post. Write to us to learn how: ${contact}`,
  },
});

export const START_PAGE = { template: 'consumer/complain/start/page.njk', words: START } as const;

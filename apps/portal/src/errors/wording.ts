import { words } from '../layout/words.ts';

/** What went wrong, and above all what to do next. */
export const ERRORS = words({
  fr: {
    404: {
      title: "Cette page n'existe pas, ou ne vous est pas ouverte",
      sentences: [
        "Vérifiez l'adresse si vous l'avez recopiée.",
        "Si vous suivez un litige, connectez-vous avec l'adresse électronique qui a reçu nos messages.",
      ],
    },
    403: {
      title: "Cette demande n'a pas été acceptée",
      sentences: [
        "Le formulaire est resté ouvert longtemps, ou il vient d'un autre site. Rien n'a été enregistré.",
        'Revenez à la page précédente, rechargez-la, puis recommencez.',
      ],
    },
    409: {
      title: "Quelqu'un a agi avant vous",
      sentences: [
        "Le dossier a changé pendant que vous le lisiez. Rien n'a été enregistré de votre côté.",
        'Relisez-le : ce que vous vouliez faire est peut-être déjà fait.',
      ],
    },
    410: {
      title: "Cette page n'est plus disponible",
      sentences: ['Son délai est passé. Revenez à votre espace pour voir où en est le dossier.'],
    },
    413: {
      title: 'Cet envoi est trop volumineux',
      sentences: ["Réduisez-le ou envoyez-le en plusieurs fois. Rien n'a été enregistré."],
    },
    422: {
      title: 'Il y a un point à corriger',
      sentences: ["Revenez à la page précédente et vérifiez ce que vous avez écrit. Rien n'a été enregistré."],
    },
    429: {
      title: 'Beaucoup de demandes en peu de temps',
      sentences: ["Attendez quelques minutes, puis recommencez. Rien n'est perdu."],
    },
    500: {
      title: "Une erreur s'est produite de notre côté",
      sentences: [
        "Rien n'a été enregistré. Recommencez dans un moment.",
        'Vos délais continuent de courir comme ils sont indiqués dans vos documents.',
      ],
    },
    503: {
      title: 'Le portail est indisponible pour un moment',
      sentences: ["Recommencez dans quelques minutes. Rien n'est perdu."],
    },
    written: 'Ce que vous aviez écrit : copiez-le, rien ne l’a gardé',
    back: 'Revenir à la page',
    signInAgain: 'Se reconnecter et revenir à la page',
    home: "Revenir à l'accueil",
    account: 'Aller à mon espace',
    code: (status: number) => `Code ${status}`,
  },
  en: {
    404: {
      title: 'This page does not exist, or is not open to you',
      sentences: [
        'Check the address if you copied it.',
        'If you follow a dispute, sign in with the e-mail address that received our messages.',
      ],
    },
    403: {
      title: 'This request was not accepted',
      sentences: [
        'The form stayed open for a long time, or it comes from another site. Nothing was recorded.',
        'Go back to the page before, reload it, then start again.',
      ],
    },
    409: {
      title: 'Somebody acted before you',
      sentences: [
        'The dispute changed while you were reading it. Nothing of yours was recorded.',
        'Read it again: what you wanted to do may already be done.',
      ],
    },
    410: {
      title: 'This page is no longer available',
      sentences: ['Its time has passed. Go back to your space to see where the dispute stands.'],
    },
    413: {
      title: 'This is too large',
      sentences: ['Reduce it or send it in several parts. Nothing was recorded.'],
    },
    422: {
      title: 'There is something to correct',
      sentences: ['Go back to the page before and check what you wrote. Nothing was recorded.'],
    },
    429: {
      title: 'Many requests in a short time',
      sentences: ['Wait a few minutes, then start again. Nothing is lost.'],
    },
    500: {
      title: 'Something went wrong on our side',
      sentences: [
        'Nothing was recorded. Try again in a moment.',
        'Your dates go on running as your documents state them.',
      ],
    },
    503: {
      title: 'The portal is unavailable for a moment',
      sentences: ['Try again in a few minutes. Nothing is lost.'],
    },
    written: 'What you had written: copy it, nothing has kept it',
    back: 'Back to the page',
    signInAgain: 'Sign in again and go back to the page',
    home: 'Back to the front page',
    account: 'Go to my space',
    code: (status: number) => `Code ${status}`,
  },
});

export const ERROR_STATUSES = [403, 404, 409, 410, 413, 422, 429, 500, 503] as const;
export type ErrorStatus = (typeof ERROR_STATUSES)[number];

export const ERROR_PAGE = { template: 'errors/page.njk', words: ERRORS } as const;

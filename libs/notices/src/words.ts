/** A neutral mail without document: it says that something waits on the portal, never what. */
import type { Localized } from '#text';

export type WordCode = 'something-new' | 'your-turn' | 'date-passed' | 'ended';

interface Wording {
  readonly subject: Localized;
  readonly sentence: Localized;
}

/** Nothing here may name a person, a merchant or what the dispute is about: mail is read over shoulders. */
const WORDINGS: Readonly<Record<WordCode, Wording>> = {
  'something-new': {
    subject: { fr: 'Du nouveau dans votre dossier', en: 'Something new in your file' },
    sentence: {
      fr: 'Il y a du nouveau dans votre dossier. Connectez-vous pour en prendre connaissance.',
      en: 'There is something new in your file. Sign in to read it.',
    },
  },
  'your-turn': {
    subject: { fr: 'C’est à vous dans votre dossier', en: 'It is your turn in your file' },
    sentence: {
      fr: 'Votre dossier attend quelque chose de vous. Connectez-vous pour voir ce que vous pouvez faire et jusqu’à quand.',
      en: 'Your file is waiting for you. Sign in to see what you can do and until when.',
    },
  },
  'date-passed': {
    subject: { fr: 'Une date est passée dans votre dossier', en: 'A date has passed in your file' },
    sentence: {
      fr: 'Une date attendue dans votre dossier est passée. Connectez-vous pour voir ce que cela change.',
      en: 'A date expected in your file has passed. Sign in to see what it changes.',
    },
  },
  ended: {
    subject: { fr: 'Une étape de votre dossier est terminée', en: 'A step of your file has ended' },
    sentence: {
      fr: 'Une étape de votre dossier est terminée. Connectez-vous pour voir ce qui suit.',
      en: 'A step of your file has ended. Sign in to see what follows.',
    },
  },
};

export function wordWording(code: WordCode): Wording {
  return WORDINGS[code];
}

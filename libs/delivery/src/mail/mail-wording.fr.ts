import type { WordCode } from '#notices';
import type { MailContent } from './mail-content.ts';

type Of<K extends MailContent['kind']> = Extract<MailContent, { kind: K }>;

export interface MailText {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** What the link does. */
  readonly action?: string;
}

type Mails = { readonly [K in MailContent['kind']]: (content: Of<K>, portal: string) => MailText };
type Neutral = Readonly<Record<WordCode, Pick<MailText, 'subject'> & { readonly sentence: string }>>;

export const FRAME = {
  greeting: 'Bonjour,',
  reference: 'Dossier',
  farewell: ['Ce message est envoyé automatiquement ; il ne contient volontairement aucun détail.'],
};

/** A mail without document says that something waits on the portal, never what: mail is read over shoulders. */
export const NEUTRAL: Neutral = {
  'something-new': {
    subject: 'Du nouveau dans votre dossier',
    sentence: 'Il y a du nouveau dans votre dossier. Connectez-vous pour en prendre connaissance.',
  },
  'your-turn': {
    subject: 'C’est à vous dans votre dossier',
    sentence:
      'Votre dossier attend quelque chose de vous. Connectez-vous pour voir ce que vous pouvez faire et jusqu’à quand.',
  },
  'date-passed': {
    subject: 'Une date est passée dans votre dossier',
    sentence: 'Une date attendue dans votre dossier est passée. Connectez-vous pour voir ce que cela change.',
  },
  ended: {
    subject: 'Une étape de votre dossier est terminée',
    sentence: 'Une étape de votre dossier est terminée. Connectez-vous pour voir ce qui suit.',
  },
};

/** Mail is read over shoulders and forwarded by mistake: it says that something waits, and where, never what. */
export const MAILS: Mails = {
  'sign-in-code': ({ code, minutes }) => ({
    subject: 'Votre code de connexion',
    sentences: [
      `Votre code de connexion est ${code}. Il est valable ${minutes} minutes.`,
      'Personne ne vous demandera ce code, ni par téléphone ni par courriel. Si vous ne l’avez pas demandé, ne tenez pas compte de ce message.',
    ],
  }),
  'factor-changed': (_, portal) => ({
    subject: 'Vos moyens de connexion ont changé',
    sentences: [
      `Un moyen de connexion à votre compte ${portal} a été ajouté, retiré ou utilisé en secours.`,
      'Si ce n’est pas vous, connectez-vous, fermez les autres sessions et prévenez-nous.',
    ],
  }),
  document: () => ({
    subject: 'Un document vous attend',
    sentences: ['Un nouveau document se trouve dans votre dossier. Connectez-vous pour le lire et le télécharger.'],
    action: 'Lire le document',
  }),
  word: ({ word, until }) => ({
    subject: NEUTRAL[word].subject,
    sentences: [NEUTRAL[word].sentence, ...(until ? [`Dernier jour : ${until}.`] : [])],
    action: 'Ouvrir mon dossier',
  }),
  'first-contact': ({ team }, portal) => ({
    subject: 'Une réclamation écrite vous a été adressée',
    sentences: [
      `Un consommateur vous a adressé une réclamation écrite par le portail ${portal}.`,
      'Vous pouvez la lire et y répondre à l’adresse qui suit, sans ouvrir de compte. Cette adresse n’ouvre que cette réclamation, et sert pour une seule réponse : ne la transmettez qu’à la personne qui répond pour vous.',
      ...(team === undefined ? [] : [`Si votre équipe a déjà son espace : ${team}`]),
    ],
    action: 'Lire la réclamation',
  }),
  colleague: ({ organisation }, portal) => ({
    subject: 'Vous êtes invité à rejoindre une équipe',
    sentences: [
      `L’équipe « ${organisation} » vous invite à la rejoindre sur le portail ${portal}.`,
      'Connectez-vous avec cette adresse pour accepter. Si vous ne travaillez pas pour elle, ne tenez pas compte de ce message.',
    ],
    action: 'Rejoindre l’équipe',
  }),
  'claim-decided': ({ organisation, confirmed }) =>
    confirmed
      ? {
          subject: 'Votre espace est ouvert',
          sentences: [
            `Il est confirmé que vous agissez pour « ${organisation} ». Connectez-vous : une seconde preuve d’identité vous sera demandée.`,
          ],
          action: 'Ouvrir mon espace',
        }
      : {
          subject: 'Votre demande n’a pas été confirmée',
          sentences: [
            `Il n’a pas été confirmé que vous agissez pour « ${organisation} ». Le code de la lettre sert toujours à répondre. Si c’est une erreur, écrivez-nous à l’adresse ci-dessous.`,
          ],
        },
  'resume-code': ({ code, until }) => ({
    subject: 'Votre code de reprise',
    sentences: [
      `Votre code de reprise est ${code}. Il sert jusqu’au ${until} inclus.`,
      'Gardez-le pour vous : qui l’a peut lire et modifier le brouillon. Si vous ne l’avez pas demandé, ne tenez pas compte de ce message.',
    ],
    action: 'Reprendre',
  }),
};

import { wordWording } from '#notices';
import type { Locale } from '#text';
import type { MailContent } from './mail-content.ts';

export interface Wording {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** What the link does. */
  readonly action?: string;
}

/** Mail is read over shoulders and forwarded by mistake: it says that something waits, and where, never what. */
export function wordingOf(content: MailContent, lang: Locale, portal: string): Wording {
  const fr = lang === 'fr';
  switch (content.kind) {
    case 'sign-in-code': {
      const { code, minutes } = content;
      return fr
        ? {
            subject: 'Votre code de connexion',
            sentences: [
              `Votre code de connexion est ${code}. Il est valable ${minutes} minutes.`,
              'Personne ne vous demandera ce code, ni par téléphone ni par courriel. Si vous ne l’avez pas demandé, ne tenez pas compte de ce message.',
            ],
          }
        : {
            subject: 'Your sign-in code',
            sentences: [
              `Your sign-in code is ${code}. It is valid for ${minutes} minutes.`,
              'Nobody will ask you for this code, by telephone or by mail. If you did not ask for it, ignore this message.',
            ],
          };
    }
    case 'factor-changed':
      return fr
        ? {
            subject: 'Vos moyens de connexion ont changé',
            sentences: [
              `Un moyen de connexion à votre compte ${portal} a été ajouté, retiré ou utilisé en secours.`,
              'Si ce n’est pas vous, connectez-vous, fermez les autres sessions et prévenez-nous.',
            ],
          }
        : {
            subject: 'The way you sign in has changed',
            sentences: [
              `A way to sign in to your ${portal} account was added, removed, or used as a fallback.`,
              'If this was not you, sign in, close the other sessions and tell us.',
            ],
          };
    case 'document':
      return fr
        ? {
            subject: 'Un document vous attend',
            sentences: [
              'Un nouveau document se trouve dans votre dossier. Connectez-vous pour le lire et le télécharger.',
            ],
            action: 'Lire le document',
          }
        : {
            subject: 'A document awaits you',
            sentences: ['There is a new document in your file. Sign in to read and download it.'],
            action: 'Read the document',
          };
    case 'word': {
      const { subject, sentence } = wordWording(content.word);
      const until = content.until ? [fr ? `Dernier jour : ${content.until}.` : `Last day: ${content.until}.`] : [];
      return {
        subject: subject[lang],
        sentences: [sentence[lang], ...until],
        action: fr ? 'Ouvrir mon dossier' : 'Open my file',
      };
    }
    case 'first-contact':
      return fr
        ? {
            subject: 'Une réclamation écrite vous a été adressée',
            sentences: [
              `Un consommateur vous a adressé une réclamation écrite par le portail ${portal}.`,
              'Vous pouvez la lire et y répondre à l’adresse qui suit, sans ouvrir de compte. Cette adresse n’ouvre que cette réclamation, et sert pour une seule réponse : ne la transmettez qu’à la personne qui répond pour vous.',
              ...(content.team === undefined ? [] : [`Si votre équipe a déjà son espace : ${content.team}`]),
            ],
            action: 'Lire la réclamation',
          }
        : {
            subject: 'A written complaint was addressed to you',
            sentences: [
              `A consumer has addressed a written complaint to you through the ${portal} portal.`,
              'You can read and answer it at the address below, without opening an account. That address opens this complaint only, and serves for one answer: pass it on to nobody but the person who answers for you.',
              ...(content.team === undefined ? [] : [`If your team has its space already: ${content.team}`]),
            ],
            action: 'Read the complaint',
          };
    case 'colleague':
      return fr
        ? {
            subject: 'Vous êtes invité à rejoindre une équipe',
            sentences: [
              `L’équipe « ${content.organisation} » vous invite à la rejoindre sur le portail ${portal}.`,
              'Connectez-vous avec cette adresse pour accepter. Si vous ne travaillez pas pour elle, ne tenez pas compte de ce message.',
            ],
            action: 'Rejoindre l’équipe',
          }
        : {
            subject: 'You are invited to join a team',
            sentences: [
              `The team “${content.organisation}” invites you to join it on the ${portal} portal.`,
              'Sign in with this address to accept. If you do not work for it, ignore this message.',
            ],
            action: 'Join the team',
          };
    case 'claim-decided':
      return claimDecided(content, fr);
    case 'resume-code': {
      const { code, until } = content;
      return fr
        ? {
            subject: 'Votre code de reprise',
            sentences: [
              `Votre code de reprise est ${code}. Il sert jusqu’au ${until} inclus.`,
              'Gardez-le pour vous : qui l’a peut lire et modifier le brouillon. Si vous ne l’avez pas demandé, ne tenez pas compte de ce message.',
            ],
            action: 'Reprendre',
          }
        : {
            subject: 'Your resume code',
            sentences: [
              `Your resume code is ${code}. It serves up to and including ${until}.`,
              'Keep it to yourself: whoever has it can read and change the draft. If you did not ask for it, ignore this message.',
            ],
            action: 'Take it up',
          };
    }
    default:
      return content satisfies never;
  }
}

function claimDecided(
  { organisation, confirmed }: Extract<MailContent, { kind: 'claim-decided' }>,
  fr: boolean,
): Wording {
  if (confirmed) {
    return fr
      ? {
          subject: 'Votre espace est ouvert',
          sentences: [
            `Il est confirmé que vous agissez pour « ${organisation} ». Connectez-vous : une seconde preuve d’identité vous sera demandée.`,
          ],
          action: 'Ouvrir mon espace',
        }
      : {
          subject: 'Your space is open',
          sentences: [
            `It is confirmed that you act for “${organisation}”. Sign in: a second proof of identity will be asked for.`,
          ],
          action: 'Open my space',
        };
  }
  return fr
    ? {
        subject: 'Votre demande n’a pas été confirmée',
        sentences: [
          `Il n’a pas été confirmé que vous agissez pour « ${organisation} ». Le code de la lettre sert toujours à répondre. Si c’est une erreur, écrivez-nous à l’adresse ci-dessous.`,
        ],
      }
    : {
        subject: 'Your request was not confirmed',
        sentences: [
          `It was not confirmed that you act for “${organisation}”. The code of the letter still serves to answer. If this is a mistake, write to us at the address below.`,
        ],
      };
}

export const farewell: Record<Locale, readonly string[]> = {
  fr: ['Ce message est envoyé automatiquement ; il ne contient volontairement aucun détail.'],
  en: ['This message is sent automatically; it deliberately holds no detail.'],
};

export const greeting: Record<Locale, string> = { fr: 'Bonjour,', en: 'Hello,' };

export const referenceLabel: Record<Locale, string> = { fr: 'Dossier', en: 'File' };

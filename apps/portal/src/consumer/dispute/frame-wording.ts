import { ofWhom } from '../../layout/of-whom.ts';
import { words } from '../../layout/words.ts';

/** What stands around the pages of a consumer's dispute. */
export const FRAME = words({
  fr: {
    back: 'Revenir au dossier',
    with: (merchant: string) => `Votre litige avec ${merchant}`,
    of: (consumer: string, merchant: string) => `Litige ${ofWhom(consumer)} avec ${merchant}`,
    dispute: 'Votre litige',
    acting: (consumer: string) =>
      `Vous agissez au nom ${ofWhom(consumer)}. Ce que vous faites ici est fait en son nom.`,
    optional: '(facultatif)',
  },
  en: {
    back: 'Back to the dispute',
    with: (merchant: string) => `Your dispute with ${merchant}`,
    of: (consumer: string, merchant: string) => `Dispute of ${consumer} with ${merchant}`,
    dispute: 'Your dispute',
    acting: (consumer: string) => `You act for ${consumer}. What you do here is done in their name.`,
    optional: '(optional)',
  },
});

import { ofWhom } from '../../layout/of-whom.ts';

/** What stands around the pages of a consumer's dispute. */
export const FRAME = {
  back: 'Revenir au dossier',
  with: (merchant: string) => `Votre litige avec ${merchant}`,
  of: (consumer: string, merchant: string) => `Litige ${ofWhom(consumer)} avec ${merchant}`,
  dispute: 'Votre litige',
  acting: (consumer: string) => `Vous agissez au nom ${ofWhom(consumer)}. Ce que vous faites ici est fait en son nom.`,
  optional: '(facultatif)',
};

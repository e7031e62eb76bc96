import type * as fr from './frame-wording.fr.ts';

export const FRAME: typeof fr.FRAME = {
  back: 'Back to the dispute',
  with: (merchant: string) => `Your dispute with ${merchant}`,
  of: (consumer: string, merchant: string) => `Dispute of ${consumer} with ${merchant}`,
  dispute: 'Your dispute',
  acting: (consumer: string) => `You act for ${consumer}. What you do here is done in their name.`,
  optional: '(optional)',
};

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { REPRESENTATIVE } = await words(import.meta.url, { fr, en });

export const REPRESENTATIVE_PAGE = {
  template: 'consumer/complain/representative/page.njk',
  words: REPRESENTATIVE,
} as const;
export const MANDATE_PAGE = {
  template: 'consumer/complain/representative/mandate.njk',
  words: REPRESENTATIVE,
} as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { REPRESENTATIVE } = await words(import.meta.url, { fr, en });

export const REPRESENTATIVE_PAGE = {
  template: 'consumer/dispute/representative/page.njk',
  words: REPRESENTATIVE,
} as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { LETTERS } = await words(import.meta.url, { fr, en });

export const LETTERS_PAGE = { template: 'consumer/dispute/letters/page.njk', words: LETTERS } as const;

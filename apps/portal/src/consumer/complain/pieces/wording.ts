import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { PIECES } = await words(import.meta.url, { fr, en });

export const PIECES_PAGE = { template: 'consumer/complain/pieces/page.njk', words: PIECES } as const;

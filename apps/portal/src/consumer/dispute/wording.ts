import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { DISPUTE } = await words(import.meta.url, { fr, en });

export const DISPUTE_PAGE = { template: 'consumer/dispute/page.njk', words: DISPUTE } as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { SEEN } = await words(import.meta.url, { fr, en });

export const SEEN_PAGE = { template: 'consumer/dispute/seen/page.njk', words: SEEN } as const;

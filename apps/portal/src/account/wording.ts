import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { ACCOUNT } = await words(import.meta.url, { fr, en });

export const ACCOUNT_PAGE = { template: 'account/page.njk', words: ACCOUNT } as const;

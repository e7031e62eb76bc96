import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { CHECK } = await words(import.meta.url, { fr, en });

export const CHECK_PAGE = { template: 'consumer/complain/check/page.njk', words: CHECK } as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { YOU } = await words(import.meta.url, { fr, en });

export const YOU_PAGE = { template: 'consumer/complain/you/page.njk', words: YOU } as const;

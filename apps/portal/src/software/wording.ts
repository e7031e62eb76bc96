import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { SOFTWARE } = await words(import.meta.url, { fr, en });

export const SOFTWARE_PAGE = { template: 'software/page.njk', words: SOFTWARE } as const;

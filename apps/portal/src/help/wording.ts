import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { HELP } = await words(import.meta.url, { fr, en });

export const HELP_PAGE = { template: 'help/page.njk', words: HELP } as const;

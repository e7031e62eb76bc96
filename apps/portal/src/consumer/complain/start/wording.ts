import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { START } = await words(import.meta.url, { fr, en });

export const START_PAGE = { template: 'consumer/complain/start/page.njk', words: START } as const;

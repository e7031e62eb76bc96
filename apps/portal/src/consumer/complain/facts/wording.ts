import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { FACTS } = await words(import.meta.url, { fr, en });

export const FACTS_PAGE = { template: 'consumer/complain/facts/page.njk', words: FACTS } as const;

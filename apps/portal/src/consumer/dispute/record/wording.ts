import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { RECORD } = await words(import.meta.url, { fr, en });

export const RECORD_PAGE = { template: 'consumer/dispute/record/page.njk', words: RECORD } as const;

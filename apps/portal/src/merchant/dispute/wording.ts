import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { DISPUTE, ANSWER, RECORD } = await words(import.meta.url, { fr, en });

export const DISPUTE_PAGE = { template: 'merchant/dispute/page.njk', words: DISPUTE } as const;
export const ANSWER_PAGE = { template: 'merchant/dispute/answer.njk', words: ANSWER } as const;
export const RECORD_PAGE = { template: 'merchant/dispute/record.njk', words: RECORD } as const;

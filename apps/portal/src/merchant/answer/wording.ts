import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { ANSWER_CODE, ANSWER, DONE, CLAIM } = await words(import.meta.url, { fr, en });

export const CODE_PAGE = { template: 'merchant/answer/code.njk', words: ANSWER_CODE } as const;
export const ANSWER_PAGE = { template: 'merchant/answer/page.njk', words: ANSWER } as const;
export const DONE_PAGE = { template: 'merchant/answer/done.njk', words: DONE } as const;
export const CLAIM_PAGE = { template: 'merchant/answer/claim.njk', words: CLAIM } as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { MERCHANT } = await words(import.meta.url, { fr, en });

export const MERCHANT_PAGE = { template: 'consumer/complain/merchant/page.njk', words: MERCHANT } as const;

import { words } from '../../../layout/words.ts';
import * as en from './new-wording.en.ts';
import * as fr from './new-wording.fr.ts';

export const { NEW_MERCHANT } = await words(import.meta.url, { fr, en });

export const NEW_MERCHANT_PAGE = { template: 'consumer/complain/merchant/new.njk', words: NEW_MERCHANT } as const;
export const ABROAD_PAGE = { template: 'consumer/complain/merchant/abroad.njk', words: NEW_MERCHANT } as const;

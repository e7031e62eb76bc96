import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { CLAIMS } = await words(import.meta.url, { fr, en });

export const CLAIMS_PAGE = { template: 'consumer/complain/claims/page.njk', words: CLAIMS } as const;

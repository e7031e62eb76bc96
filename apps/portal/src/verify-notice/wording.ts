import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { VERIFY } = await words(import.meta.url, { fr, en });

export const VERIFY_PAGE = { template: 'verify-notice/page.njk', words: VERIFY } as const;

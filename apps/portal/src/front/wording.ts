import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { FRONT } = await words(import.meta.url, { fr, en });

export const FRONT_PAGE = { template: 'front/page.njk', words: FRONT } as const;

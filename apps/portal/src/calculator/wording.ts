import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { CALCULATOR } = await words(import.meta.url, { fr, en });

export const CALCULATOR_PAGE = { template: 'calculator/page.njk', words: CALCULATOR } as const;

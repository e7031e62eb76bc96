import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { ACCESSIBILITY } = await words(import.meta.url, { fr, en });

export const ACCESSIBILITY_PAGE = { template: 'accessibility/page.njk', words: ACCESSIBILITY } as const;

import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { FIGURES } = await words(import.meta.url, { fr, en });

export const FIGURES_PAGE = { template: 'merchant/figures/page.njk', words: FIGURES } as const;

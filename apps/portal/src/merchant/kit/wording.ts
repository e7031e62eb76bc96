import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { KIT, POSTER } = await words(import.meta.url, { fr, en });

export const KIT_PAGE = { template: 'merchant/kit/page.njk', words: KIT } as const;
export const POSTER_PAGE = { template: 'merchant/kit/poster.njk', words: POSTER } as const;

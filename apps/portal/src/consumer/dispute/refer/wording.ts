import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { REFER } = await words(import.meta.url, { fr, en });

export const REFER_PAGE = { template: 'consumer/dispute/refer/page.njk', words: REFER } as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { STOP } = await words(import.meta.url, { fr, en });

export const STOP_PAGE = { template: 'consumer/dispute/stop/page.njk', words: STOP } as const;

import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { CONTRACT } = await words(import.meta.url, { fr, en });

export const CONTRACT_PAGE = { template: 'consumer/complain/contract/page.njk', words: CONTRACT } as const;

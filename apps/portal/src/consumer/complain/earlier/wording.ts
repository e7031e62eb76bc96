import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { EARLIER } = await words(import.meta.url, { fr, en });

export const EARLIER_PAGE = { template: 'consumer/complain/earlier/page.njk', words: EARLIER } as const;
export const PROOF_PAGE = { template: 'consumer/complain/earlier/proof.njk', words: EARLIER } as const;

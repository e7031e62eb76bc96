import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { PROPOSAL } = await words(import.meta.url, { fr, en });

export const PROPOSAL_PAGE = { template: 'consumer/dispute/proposal/page.njk', words: PROPOSAL } as const;

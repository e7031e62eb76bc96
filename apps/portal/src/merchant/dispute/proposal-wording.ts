import { words } from '../../layout/words.ts';
import * as en from './proposal-wording.en.ts';
import * as fr from './proposal-wording.fr.ts';

const { PROPOSAL } = await words(import.meta.url, { fr, en });

export const PROPOSAL_PAGE = { template: 'merchant/dispute/proposal.njk', words: PROPOSAL } as const;

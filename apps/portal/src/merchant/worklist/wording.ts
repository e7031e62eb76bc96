import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { WORKLIST } = await words(import.meta.url, { fr, en });

export const WORKLIST_PAGE = { template: 'merchant/worklist/page.njk', words: WORKLIST } as const;

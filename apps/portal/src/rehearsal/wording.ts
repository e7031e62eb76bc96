import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { REHEARSAL } = await words(import.meta.url, { fr, en });

export const GUIDE_PAGE = { template: 'rehearsal/guide.njk', words: REHEARSAL } as const;
export const MAIL_PAGE = { template: 'rehearsal/mail.njk', words: REHEARSAL } as const;

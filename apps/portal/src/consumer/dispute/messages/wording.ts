import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { MESSAGES, PRIVATE } = await words(import.meta.url, { fr, en });

export const MESSAGES_PAGE = { template: 'consumer/dispute/messages/page.njk', words: MESSAGES } as const;
export const PRIVATE_PAGE = { template: 'consumer/dispute/messages/private.njk', words: PRIVATE } as const;

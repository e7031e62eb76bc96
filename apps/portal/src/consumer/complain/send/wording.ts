import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { SEND, SENT } = await words(import.meta.url, { fr, en });

export const SEND_PAGE = { template: 'consumer/complain/send/page.njk', words: SEND } as const;
export const SENT_PAGE = { template: 'consumer/complain/send/sent.njk', words: SENT } as const;

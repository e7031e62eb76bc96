import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { POST } = await words(import.meta.url, { fr, en });

export const POST_PAGE = { template: 'mediator/post/page.njk', words: POST } as const;

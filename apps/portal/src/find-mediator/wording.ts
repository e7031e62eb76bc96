import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { FIND_MEDIATOR } = await words(import.meta.url, { fr, en });

export const SEARCH_PAGE = { template: 'find-mediator/page.njk', words: FIND_MEDIATOR } as const;
export const MEDIATOR_PAGE = { template: 'find-mediator/mediator.njk', words: FIND_MEDIATOR } as const;

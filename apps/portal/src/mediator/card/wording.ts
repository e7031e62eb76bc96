import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { CARD } = await words(import.meta.url, { fr, en });

export const BODY_CARD_PAGE = { template: 'mediator/card/page.njk', words: CARD } as const;

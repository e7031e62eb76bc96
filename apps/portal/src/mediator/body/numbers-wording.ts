import { words } from '../../layout/words.ts';
import * as en from './numbers-wording.en.ts';
import * as fr from './numbers-wording.fr.ts';

const { NUMBERS } = await words(import.meta.url, { fr, en });

export const NUMBERS_PAGE = { template: 'mediator/body/numbers.njk', words: NUMBERS } as const;

import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { BODY } = await words(import.meta.url, { fr, en });

const at = (name: string) => ({ template: `mediator/body/${name}.njk`, words: BODY }) as const;

export const CARD_PAGE = at('card');
export const PEOPLE_PAGE = at('people');
export const CHARTER_PAGE = at('charter');
export const MERCHANTS_PAGE = at('merchants');

import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { ANSWERING } = await words(import.meta.url, { fr, en });

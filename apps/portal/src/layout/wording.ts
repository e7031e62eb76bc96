import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';
import { words } from './words.ts';

export const { LAYOUT } = await words(import.meta.url, { fr, en });

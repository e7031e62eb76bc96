import { words } from '../../layout/words.ts';
import * as en from './frame-wording.en.ts';
import * as fr from './frame-wording.fr.ts';

export const { FRAME } = await words(import.meta.url, { fr, en });

import { words } from '../../../layout/words.ts';
import * as en from './frame.en.ts';
import * as fr from './frame.fr.ts';

export const { FRAME } = await words(import.meta.url, { fr, en });

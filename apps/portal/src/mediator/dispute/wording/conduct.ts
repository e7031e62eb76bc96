import { words } from '../../../layout/words.ts';
import * as en from './conduct.en.ts';
import * as fr from './conduct.fr.ts';

export const { CONDUCT } = await words(import.meta.url, { fr, en });

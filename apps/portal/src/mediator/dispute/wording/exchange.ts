import { words } from '../../../layout/words.ts';
import * as en from './exchange.en.ts';
import * as fr from './exchange.fr.ts';

export const { THREAD, PAPERS } = await words(import.meta.url, { fr, en });

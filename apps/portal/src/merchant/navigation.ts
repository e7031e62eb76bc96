import { words } from '../layout/words.ts';
import * as en from './navigation.en.ts';
import * as fr from './navigation.fr.ts';

export const { NAVIGATION } = await words(import.meta.url, { fr, en });

import { words } from '../layout/words.ts';
import * as en from './body-navigation.en.ts';
import * as fr from './body-navigation.fr.ts';

export const { BODY_NAVIGATION } = await words(import.meta.url, { fr, en });

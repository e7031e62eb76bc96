import { words } from '../layout/words.ts';
import * as en from './desk-navigation.en.ts';
import * as fr from './desk-navigation.fr.ts';

export const { BODY_NAVIGATION } = await words(import.meta.url, { fr, en });

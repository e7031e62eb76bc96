import { words } from '../../../layout/words.ts';
import * as en from './overview.en.ts';
import * as fr from './overview.fr.ts';

export const { OVERVIEW } = await words(import.meta.url, { fr, en });

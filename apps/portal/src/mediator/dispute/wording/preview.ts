import { words } from '../../../layout/words.ts';
import * as en from './preview.en.ts';
import * as fr from './preview.fr.ts';

export const { SEALED, PREVIEW, OVERTAKEN } = await words(import.meta.url, { fr, en });

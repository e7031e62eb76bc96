import { words } from '../../../layout/words.ts';
import * as en from './doors.en.ts';
import * as fr from './doors.fr.ts';

export const { SEALED, PREVIEW, OVERTAKEN } = await words(import.meta.url, { fr, en });

import { words } from '../../../layout/words.ts';
import * as en from './admissibility.en.ts';
import * as fr from './admissibility.fr.ts';

export const { ADMISSIBILITY } = await words(import.meta.url, { fr, en });

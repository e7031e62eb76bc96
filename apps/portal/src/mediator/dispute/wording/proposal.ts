import { words } from '../../../layout/words.ts';
import * as en from './proposal.en.ts';
import * as fr from './proposal.fr.ts';

export const { PROPOSAL } = await words(import.meta.url, { fr, en });

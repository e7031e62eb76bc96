import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { TRIAGE } = await words(import.meta.url, { fr, en });

export const QUESTION_PAGE = { template: 'consumer/triage/question.njk', words: TRIAGE } as const;

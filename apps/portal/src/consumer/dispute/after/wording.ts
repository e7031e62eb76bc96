import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { EXECUTION, SURVEY } = await words(import.meta.url, { fr, en });

export const EXECUTION_PAGE = { template: 'consumer/dispute/after/execution.njk', words: EXECUTION } as const;
export const SURVEY_PAGE = { template: 'consumer/dispute/after/survey.njk', words: SURVEY } as const;

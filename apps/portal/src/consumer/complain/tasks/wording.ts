import { words } from '../../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { TASKS } = await words(import.meta.url, { fr, en });

export const TASKS_PAGE = { template: 'consumer/complain/tasks/page.njk', words: TASKS } as const;

import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { OPEN_DATA_WORDS, REPORT_WORDS } = await words(import.meta.url, { fr, en });

export const OPEN_DATA_PAGE = { template: 'open-data/page.njk', words: OPEN_DATA_WORDS } as const;
export const REPORT_PAGE = { template: 'open-data/report.njk', words: REPORT_WORDS } as const;

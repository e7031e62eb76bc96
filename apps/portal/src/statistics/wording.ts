import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { ANNUAL_FILE } = await words(import.meta.url, { fr, en });

export const YEARS_PAGE = { template: 'statistics/years.njk', words: ANNUAL_FILE } as const;
export const ANNUAL_FILE_PAGE = { template: 'statistics/page.njk', words: ANNUAL_FILE } as const;

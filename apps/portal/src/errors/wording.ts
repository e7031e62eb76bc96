import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { ERRORS } = await words(import.meta.url, { fr, en });

export const ERROR_STATUSES = [403, 404, 409, 410, 413, 422, 429, 500, 503] as const;
export type ErrorStatus = (typeof ERROR_STATUSES)[number];

export const ERROR_PAGE = { template: 'errors/page.njk', words: ERRORS } as const;

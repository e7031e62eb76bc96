import { words } from '../../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { TEAM, TEMPLATES } = await words(import.meta.url, { fr, en });

export const TEAM_PAGE = { template: 'merchant/team/page.njk', words: TEAM } as const;
export const TEMPLATES_PAGE = { template: 'merchant/team/templates.njk', words: TEMPLATES } as const;

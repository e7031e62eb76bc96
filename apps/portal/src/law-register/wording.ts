import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

const { LAW, PROVISION } = await words(import.meta.url, { fr, en });

export const LAW_PAGE = { template: 'law-register/page.njk', words: LAW } as const;
export const PROVISION_PAGE = { template: 'law-register/provision.njk', words: PROVISION } as const;

import { words } from '../../layout/words.ts';
import * as en from './claims-wording.en.ts';
import * as fr from './claims-wording.fr.ts';

const { CLAIMS } = await words(import.meta.url, { fr, en });

export const CLAIMS_PAGE = { template: 'mediator/body/claims.njk', words: CLAIMS } as const;

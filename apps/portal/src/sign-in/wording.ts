import { words } from '../layout/words.ts';
import * as en from './wording.en.ts';
import * as fr from './wording.fr.ts';

export const { SIGN_IN } = await words(import.meta.url, { fr, en });

const page = <Name extends string>(name: Name) => ({ template: `sign-in/${name}.njk`, words: SIGN_IN }) as const;

export const EMAIL_PAGE = page('email');
export const CODE_PAGE = page('code');
export const FACTOR_PAGE = page('second-factor');
export const RECOVERY_PAGE = page('recovery');
export const ENROLMENT_PAGE = page('enrolment');
export const CODES_PAGE = page('recovery-codes');

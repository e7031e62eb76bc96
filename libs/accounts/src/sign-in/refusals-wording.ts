import { translated } from '#text';
import * as en from './refusals-wording.en.ts';
import * as fr from './refusals-wording.fr.ts';

/** What to do after each refusal of a sign-in, in each language. */
export const { SIGN_IN_REFUSALS } = await translated(import.meta.url, { fr, en });

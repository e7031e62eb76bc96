import { translated } from '#text';
import * as en from './refusals-wording.en.ts';
import * as fr from './refusals-wording.fr.ts';

/** Wording of each refusal of a sign-in, which says what to do next, by language. */
export const SIGN_IN_REFUSALS = (await translated(import.meta.url, { fr, en })).SIGN_IN_REFUSALS;

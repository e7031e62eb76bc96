import { translated } from '#text';
import * as en from './mail-wording.en.ts';
import * as fr from './mail-wording.fr.ts';

/** Every mail in every language of the portal. */
export const { FRAME, NEUTRAL, MAILS } = await translated(import.meta.url, { fr, en });

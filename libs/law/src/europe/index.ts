import type { Provision } from '../provision.ts';
import { AI_ACT_ANNEX_III } from './ai-act.ts';
import { directive2013_11 } from './directive-2013-11.ts';
import { directive2025_2647 } from './directive-2025-2647.ts';
import { GDPR_12, GDPR_22, GDPR_33 } from './gdpr.ts';
import { regulation524_2013, regulation1182_71 } from './regulation-524-2013.ts';

/** Law of the Union behind the law of its Member States. */
export const europeanUnion: readonly Provision[] = [
  ...directive2013_11,
  directive2025_2647,
  GDPR_12,
  GDPR_22,
  GDPR_33,
  regulation524_2013,
  regulation1182_71,
  AI_ACT_ANNEX_III,
];

export const euTextsInEnglish: Readonly<Record<string, string>> = { 'directive 2013/11/UE': 'Directive 2013/11/EU' };

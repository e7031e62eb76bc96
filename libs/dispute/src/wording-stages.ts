import type { Bilingual } from '#law';
import type { Side } from './actor.ts';
import type { Stage } from './stage.ts';
import { AFTER_WORDING } from './wording/after.ts';
import { COMPLAINT_WORDING } from './wording/complaint.ts';
import { MEDIATION_WORDING } from './wording/mediation.ts';
import { REFERRAL_WORDING } from './wording/referral.ts';

/** One stage, three wordings: what each reader is told of where the dispute stands. A stage without its words does not compile. */
export const STAGE_WORDING = {
  ...COMPLAINT_WORDING,
  ...REFERRAL_WORDING,
  ...MEDIATION_WORDING,
  ...AFTER_WORDING,
} satisfies Record<Stage, Record<Side, Bilingual>>;

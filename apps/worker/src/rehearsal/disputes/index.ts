import type { ScenarioDispute } from '../scenario.ts';
import { ENDED } from './after.ts';
import { COMPLAINTS } from './complaint.ts';
import { MEDIATIONS } from './mediation.ts';
import { REFERRALS } from './referral.ts';

/** One dispute at each stage. */
export const DISPUTES: readonly ScenarioDispute[] = [...COMPLAINTS, ...REFERRALS, ...MEDIATIONS, ...ENDED];

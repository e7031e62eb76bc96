import type { ToldDispute } from '../telling.ts';
import { ENDED } from './after.ts';
import { COMPLAINTS } from './complaint.ts';
import { MEDIATIONS } from './mediation.ts';
import { REFERRALS } from './referral.ts';

/** One dispute at each stage. */
export const DISPUTES: readonly ToldDispute[] = [...COMPLAINTS, ...REFERRALS, ...MEDIATIONS, ...ENDED];

import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct, unchanged } from '../define-act.ts';
import { MERCHANT } from '../who-acts.ts';

/** The merchant acknowledges the complaint; optional outside the financial sector (law.md K3). */
export interface AcknowledgeComplaint {
  readonly type: 'AcknowledgeComplaint';
}

export interface ComplaintAcknowledged {
  readonly type: 'ComplaintAcknowledged';
}

export const acknowledgeComplaint = defineAct<AcknowledgeComplaint, ComplaintAcknowledged>({
  type: 'AcknowledgeComplaint',
  by: MERCHANT,
  event: 'ComplaintAcknowledged',
  binds: false,
  decide: () => decided({ type: 'ComplaintAcknowledged' }),
  events: {
    ComplaintAcknowledged: { audience: SIDES, evolve: unchanged },
  },
});

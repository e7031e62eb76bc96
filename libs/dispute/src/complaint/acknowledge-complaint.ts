import { type DecideAct, decided } from '../decision.ts';

/** The merchant acknowledges the complaint; optional outside the financial sector (law.md K3). */
export interface AcknowledgeComplaint {
  readonly type: 'AcknowledgeComplaint';
}

export interface ComplaintAcknowledged {
  readonly type: 'ComplaintAcknowledged';
}

export const acknowledgeComplaint: DecideAct<AcknowledgeComplaint, ComplaintAcknowledged> = () =>
  decided({ type: 'ComplaintAcknowledged' });

import { type Party } from '../actor.ts';
import { type DecideAct, decided } from '../decision.ts';

/** What became of a notice on its way: the proof that a duty to inform was carried out, and when. */
export interface RecordDispatch {
  readonly type: 'RecordDispatch';
  readonly outboxId: string;
  readonly notice: string;
  readonly to: Party;
  readonly channel: 'email' | 'post';
  readonly outcome: 'sent' | 'failed' | 'bounced';
  readonly sha256: string;
}

export interface NoticeDispatched {
  readonly type: 'NoticeDispatched';
  readonly outboxId: string;
  readonly notice: string;
  readonly to: Party;
  readonly channel: 'email' | 'post';
  readonly outcome: 'sent' | 'failed' | 'bounced';
  readonly sha256: string;
}

export const recordDispatch: DecideAct<RecordDispatch> = (_dispute, act) =>
  decided({ ...act, type: 'NoticeDispatched' });

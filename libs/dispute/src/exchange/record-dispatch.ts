import { type Party } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';

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

/** The worker knows what became of a mail; people only what they handed to the post, and what the post brought back. */
export const recordDispatch: DecideAct<RecordDispatch, NoticeDispatched> = (_dispute, act, { actor }) =>
  actor.role !== 'clock' && (act.channel !== 'post' || act.outcome === 'failed')
    ? refused('act-not-open')
    : decided({ ...act, type: 'NoticeDispatched' });

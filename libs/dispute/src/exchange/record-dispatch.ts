import { type Party, SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { BEFORE_THE_MEDIATOR } from '../who-acts.ts';

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
export const recordDispatch = defineAct<RecordDispatch, NoticeDispatched>({
  type: 'RecordDispatch',
  by: ['clock', 'mediator', 'clerk'],
  byAt: BEFORE_THE_MEDIATOR,
  event: 'NoticeDispatched',
  // Posting is recorded letter by letter, at the queue of the post.
  when: () => false,
  binds: false,
  decide: (_dispute, act, { actor }) =>
    actor.role !== 'clock' && (act.channel !== 'post' || act.outcome === 'failed')
      ? refused('act-not-open')
      : decided({ ...act, type: 'NoticeDispatched' }),
  events: {
    NoticeDispatched: {
      audience: ({ notice, to }) => (notice === 'N01' ? SIDES : [to, 'mediator']),
      evolve: (dispute, event, { on }) => {
        const { complaint } = dispute;
        if (complaint === undefined || event.notice !== 'N01' || event.to !== 'merchant') return {};
        // The proof of the first complaint is not lost with the letter of the second.
        if (complaint.secondLevel !== undefined) return {};
        return { complaint: { ...complaint, dispatch: { on, channel: event.channel, outcome: event.outcome } } };
      },
    },
  },
  example: ({ pick }) => ({
    outboxId: 'outbox',
    notice: pick('N06', 'N09'),
    to: pick('consumer', 'merchant'),
    channel: pick('email', 'post'),
    outcome: pick('sent', 'failed', 'bounced'),
    sha256: '0'.repeat(64),
  }),
});

import type { Side } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct, unchanged } from '../define-act.ts';
import type { TextRef } from '../text-ref.ts';
import { EVERYONE, EXCHANGING } from '../who-acts.ts';
import { audienceRefusal } from './audience.ts';

/** A message to all, or a caucus (*entretien séparé*) between the mediator and one party, which the other must not even notice. */
export interface SendMessage {
  readonly type: 'SendMessage';
  readonly statement: TextRef;
  readonly audience: readonly Side[];
}

export interface MessageSent {
  readonly type: 'MessageSent';
  readonly statement: TextRef;
  readonly audience: readonly Side[];
}

export const sendMessage = defineAct<SendMessage, MessageSent>({
  type: 'SendMessage',
  by: EVERYONE,
  byAt: EXCHANGING,
  event: 'MessageSent',
  binds: false,
  decide: (dispute, act, { actor }) =>
    audienceRefusal(dispute, act.audience, actor) ?? decided({ ...act, type: 'MessageSent' }),
  events: {
    MessageSent: { audience: ({ audience }) => audience, evolve: unchanged },
  },
  example: ({ pick, text }) => ({
    statement: text('message'),
    audience: pick(['consumer', 'merchant', 'mediator'], ['consumer', 'mediator'], ['merchant', 'mediator']),
  }),
});

import type { Side } from '../actor.ts';
import { type DecideAct, decided } from '../decision.ts';
import type { TextRef } from '../text-ref.ts';
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

export const sendMessage: DecideAct<SendMessage, MessageSent> = (dispute, act, { actor }) =>
  audienceRefusal(dispute, act.audience, actor) ?? decided({ ...act, type: 'MessageSent' });

import type { CivilDate, Instant } from '#law';
import type { Actor } from './actor.ts';
import type { Dispute } from './dispute.ts';
import type { RefusalCode } from './wording/acts.fr.ts';

/** What a decision needs beside the dispute and the act; nothing here is read from a clock or a database. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: Instant;
  /** The civil date of `now` in the zone of the dispute's jurisdiction. */
  readonly today: CivilDate;
}

/** An expected outcome, not an error: the law or the stage says no, and says why. */
export interface Refusal {
  readonly refused: RefusalCode;
  /** The provision that refuses, absent where only the stage or the practice does. */
  readonly article?: string;
  /** Dates that make the sentence concrete, by name. */
  readonly dates?: Readonly<Record<string, CivilDate>>;
}

/** The events to record, in order, or a refusal. */
export type Decision<E> = { readonly events: readonly [E, ...E[]] } | Refusal;

/** Decides an act `A` of which only events `E` can come: one that returns the event of another act does not compile. */
export type DecideAct<A, E> = (dispute: Dispute, act: A, given: DecisionContext) => Decision<E>;

/** The act is done, with these events; `E` comes from the act for which it is decided, never from the arguments. */
export function decided<E>(...events: [NoInfer<E>, ...NoInfer<E>[]]): Decision<E> {
  return { events };
}

export function refused(code: RefusalCode, article?: string, dates?: Refusal['dates']): Refusal {
  return { refused: code, ...(article === undefined ? {} : { article }), ...(dates === undefined ? {} : { dates }) };
}

/** Whether the act was refused; otherwise the decision holds its events. */
export function isRefusal<E>(decision: Decision<E>): decision is Refusal {
  return 'refused' in decision;
}

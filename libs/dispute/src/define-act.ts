import type { CivilDate, Rules } from '#law';
import type { Actor, Role, Side } from './actor.ts';
import type { DecideAct } from './decision.ts';
import type { Dispute } from './dispute.ts';
import type { Stage } from './stage.ts';
import type { TextRef } from './text-ref.ts';

interface Typed {
  readonly type: string;
}

/** What an act does that its author cannot take back by doing something else. Such an act is confirmed before it is sent. */
export type Binding = 'ends' | 'accepts' | 'refuses' | 'withdraws' | 'objects' | 'discloses';

/** When and by whom the event was recorded. */
export interface When {
  readonly on: CivilDate;
  readonly by: Actor;
}

/** All that is true of an event, in the file of the act that makes it. */
export interface EventDefinition<E extends Typed> {
  /** Who may know that it happened. Think twice of the other party: may it even notice? */
  readonly audience: readonly Side[] | ((event: E) => readonly Side[]);
  /** What it changes in the dispute; `unchanged` for an event that adds no fact. */
  readonly evolve: (dispute: Dispute, event: E, when: When) => Partial<Dispute>;
  /** The rules of the dispute that begins with this event; absent from all others. */
  readonly begins?: (event: E) => Rules;
}

/** Where an example of an act is wanted, and what it is made of. */
export interface Occasion {
  readonly dispute: Dispute;
  readonly today: CivilDate;
  /** Chooses among the ways to do the act; 0 is the plainest. */
  readonly choice: number;
  /** One of these, by `choice`. */
  readonly pick: <T>(first: T, ...others: readonly T[]) => T;
  readonly text: (textId: string) => TextRef;
}

type Example<A> = (occasion: Occasion) => Omit<A, 'type'>;

/**
 * All that is true of an act, in its own file: `A` is the act, `Own` the events that belong to it, `Also` those of other
 * acts that it may cause. At which stages it is open is said by the table alone (procedure.ts), through its event.
 */
export type ActDefinition<A extends Typed, Own extends Typed, Also extends Typed = never> = {
  readonly type: A['type'];
  /** Who may perform it, in general. */
  readonly by: readonly Role[];
  /** Who may perform it at a stage where that differs; an empty list closes the act there. */
  readonly byAt?: Partial<Record<Stage, readonly Role[]>>;
  /** The event that must be possible at the stage for the act to be open. */
  readonly event: (Own | Also)['type'];
  /** Whether the act has an object in this dispute, for this side: an offer to accept, an answer still owed. */
  readonly when?: (dispute: Dispute, side: Side) => boolean;
  /** The rules of the dispute that this act begins; absent from acts on a dispute that exists. */
  readonly begins?: (act: A) => Rules;
  /** Whether its author is bound by it, and how, where that depends on what the act says. */
  readonly binds: false | Binding | ((act: A) => false | Binding);
  /** Whether the law justifies it, once the table has said that it is open. */
  readonly decide: DecideAct<A, Own | Also>;
  readonly events: { readonly [E in Own as E['type']]: EventDefinition<E> };
} & ({ readonly type: A['type'] } extends A
  ? { readonly example?: Example<A> }
  : {
      /** One plausible act of this kind, for the tests. */
      readonly example: Example<A>;
    });

/** Returns the definition as it is: the types say what is missing. */
export function defineAct<A extends Typed, Own extends Typed, Also extends Typed = never>(
  definition: ActDefinition<A, Own, Also>,
): ActDefinition<A, Own, Also> {
  return definition;
}

/** Of an event that adds no fact. */
export const unchanged = (): Partial<Dispute> => ({});

/** Of an event with which the dispute leaves the hands of people. */
export const finished = (_dispute: Dispute, _event: unknown, { on }: When): Partial<Dispute> => ({ finishedOn: on });

/** Of an event that ends the mediation, which remains to be declared closed. */
export const ended = (_dispute: Dispute, _event: unknown, { on }: When): Partial<Dispute> => ({ ending: { on } });

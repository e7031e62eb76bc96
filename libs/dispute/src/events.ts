import type { Instant } from '#law';
import type { Actor } from './actor.ts';
import { DEFINITIONS } from './acts.ts';
import type { EventDefinition } from './define-act.ts';

type Owned<D> = D extends { readonly events: infer Events } ? Events[keyof Events] : never;
type Defined<D> = D extends EventDefinition<infer E> ? E : never;

/** Everything that an act may have left behind. Events hold ids, dates and codes; words stand beside the record. */
export type DisputeEvent = Defined<Owned<(typeof DEFINITIONS)[number]>>;

/** The name of an event. */
export type EventType = DisputeEvent['type'];

/** The event of this type. */
export type EventOf<T extends EventType> = Extract<DisputeEvent, { type: T }>;

/** An event in its place in the record. */
export interface Recorded<E extends DisputeEvent = DisputeEvent> {
  /** 1 for the first event of the dispute, without gap. */
  readonly version: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly event: E;
}

const EVENTS = Object.assign({}, ...DEFINITIONS.map(({ events }) => events)) as {
  readonly [T in EventType]: EventDefinition<EventOf<T>>;
};

/** The type of every event. */
export const EVENT_TYPES = Object.keys(EVENTS) as readonly EventType[];

/** What the file of its act says of an event. */
export function definitionOf({ type }: DisputeEvent): EventDefinition<DisputeEvent> {
  return EVENTS[type] as EventDefinition<DisputeEvent>;
}

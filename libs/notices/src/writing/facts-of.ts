import type { EventOf, EventType, TextRef } from '#dispute';
import type { Block } from '../letter.ts';
import type { BodyDetails, NoticeFacts } from '../notice-facts.ts';
import { personWords } from './people-words.ts';

/** The event that owes the notice, when it is of that type. */
export function eventIf<T extends EventType>({ recorded }: NoticeFacts, type: T): EventOf<T> | undefined {
  return recorded.event.type === type ? (recorded.event as EventOf<T>) : undefined;
}

/** A notice asked for by an event that does not owe it is a mistake of the program. */
export function eventOf<T extends EventType>(facts: NoticeFacts, type: T): EventOf<T> {
  const event = eventIf(facts, type);
  if (event === undefined) throw new Error(`This notice answers ${type}, not ${facts.recorded.event.type}`);
  return event;
}

/** What this notice cannot be written without; the event that owes it guarantees it. */
export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The notice cannot be written without ${what}`);
  return value;
}

export function referenceOf({ dispute }: NoticeFacts): string {
  return needed(dispute.reference, 'the reference of the dispute');
}

export function complaintOf({ dispute }: NoticeFacts): NonNullable<NoticeFacts['dispute']['complaint']> {
  return needed(dispute.complaint, 'the complaint');
}

/** The mediator body seised of the dispute. */
export function bodyOf({ people }: NoticeFacts): BodyDetails {
  return needed(people.body, 'the mediator body');
}

/** Somebody's words, framed and attributed; when they were erased, the letter says so. */
export function quoted({ texts }: NoticeFacts, by: string, ref: TextRef): Block {
  const words = texts[ref.textId];
  return { kind: 'quotation', by, text: words === undefined ? '(Ce texte a été effacé.)' : personWords(words) };
}

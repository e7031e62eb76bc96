import {
  audienceOf,
  type DisputeEvent,
  eventWording,
  type Recorded,
  SIDES,
  type Side,
  sideOf,
  type TextRef,
  textsIn,
} from '#dispute';
import { type CivilDate, civilDateAt, type JurisdictionCode, jurisdiction } from '#law';
import type { Localized } from '#text';
import { dispatchInWords } from './dispatch-line.ts';

/** One line of the record, as its reader may see it. */
export interface RecordLine {
  /** Counted among what the reader may see, so that what is hidden leaves no gap. */
  readonly number: number;
  readonly type: DisputeEvent['type'];
  readonly event: DisputeEvent;
  readonly sentence: Localized;
  readonly at: string;
  readonly on: CivilDate;
  /** Whose shape stands beside it. */
  readonly who: Side | 'clock';
  readonly role: Recorded['by']['role'];
  readonly audience: readonly Side[];
  /** Said or given to the mediator alone (*entretien séparé*). */
  readonly confided: boolean;
  /** What was written, by the name it has in the event; without words when they were erased. */
  readonly texts: readonly { readonly field: TextField; readonly words?: string }[];
}

/** The names that texts have in events; each has its heading in `PARTS.texts`. */
export type TextField = TextFieldOf<DisputeEvent>;
type TextFieldOf<E> = E extends DisputeEvent
  ? { [K in keyof E & string]-?: NonNullable<E[K]> extends TextRef ? K : never }[keyof E & string]
  : never;

export function recordLines(
  events: readonly Recorded[],
  texts: Readonly<Record<string, string>>,
  code: JurisdictionCode,
): readonly RecordLine[] {
  const { zone } = jurisdiction(code);
  return events.map(({ at, by, event }, index) => ({
    number: index + 1,
    type: event.type,
    event,
    sentence: event.type === 'NoticeDispatched' ? dispatchInWords(event) : eventWording(event.type),
    at,
    on: civilDateAt(at, zone),
    who: by.role === 'clock' ? 'clock' : (sideOf(by.role) ?? 'clock'),
    role: by.role,
    audience: audienceOf(event),
    confided: (event.type === 'MessageSent' || event.type === 'PieceAdded') && event.audience.length < SIDES.length,
    texts: textsIn(event).map(({ field: name, ref: { textId } }) => {
      const field = name as TextField;
      const words = texts[textId];
      return words === undefined ? { field } : { field, words };
    }),
  }));
}

export function textIdsIn(events: readonly Recorded[]): readonly string[] {
  return events.flatMap(({ event }) => textsIn(event).map(({ ref }) => ref.textId));
}

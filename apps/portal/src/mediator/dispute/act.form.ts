import { PERSON_ACTS, type PersonAct } from '#requests';
import { isId } from '#text';
import { Choice, Line, LongText, Must } from '../../forms/fields.ts';
import { DISPUTE_TABS, type DisputeTab } from './frame.ts';

/** Which act, from which tab, and whether its letters were read; the fields of the act itself are in its own class. */
export class ActForm {
  @Choice(PERSON_ACTS)
  readonly act: PersonAct | '';

  @Choice(['correct', 'send'])
  readonly intent: 'correct' | 'send' | '';

  @Choice(DISPUTE_TABS)
  readonly tab: DisputeTab | '';
}

export const LONGEST_NOTE = 10_000;

/** A note of the body, read by nobody else. */
export class NoteForm {
  @LongText()
  @Must<NoteForm>(
    ({ words }) => words !== '' && words.length <= LONGEST_NOTE,
    ({ words }) => (words === '' ? 'empty' : 'long'),
  )
  readonly words: string;

  @Line(36)
  readonly once: string;
}

/** The id of the note, drawn with its page: sent twice, it is one note. */
export const noteIdIn = ({ once }: NoteForm): string | undefined => (isId(once) ? once : undefined);

import { Line, LongText } from '../../forms/fields.ts';

/** To whom of the team a dispute is given; blank, to nobody. */
export class AssignmentForm {
  @Line(40)
  readonly person: string;
}

/** A note of the team, read by nobody else. */
export class NoteForm {
  @LongText(5000)
  readonly note: string;
}

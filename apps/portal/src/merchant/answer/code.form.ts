import { Line } from '../../forms/fields.ts';

/** The code of a letter, as it was typed. */
export class CodeForm {
  @Line(40)
  readonly code: string;
}

import { Choice, Line } from '../../forms/fields.ts';

/** Which template of the team is taken into the answer, where its button was pressed. */
export class TemplateForm {
  @Choice(['template'])
  readonly take: string;

  @Line(40)
  readonly template: string;
}

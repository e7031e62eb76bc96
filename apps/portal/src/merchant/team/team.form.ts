import { Choice, Line, LongText, Must } from '../../forms/fields.ts';

/** Who is invited into the team. */
export class InvitationForm {
  @Line(300)
  readonly email: string;

  @Choice(['owner'])
  readonly role: 'owner' | '';
}

/** A text from which the people of a merchant begin their answers. */
export class TemplateTextForm {
  @Line(120)
  @Must<TemplateTextForm>(({ title }) => title !== '', 'titleMissing')
  readonly title: string;

  @LongText(5000)
  @Must<TemplateTextForm>(({ text }) => text !== '', 'textMissing')
  readonly text: string;
}

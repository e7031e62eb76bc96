import { readMailAddress } from '#text';
import { Line, Must } from '../../../forms/fields.ts';

/** Where the resume code is sent. */
export class MailCodeForm {
  @Line(254)
  @Must<MailCodeForm>(({ email }) => readMailAddress(email) !== undefined, 'emailWrong')
  readonly email: string;
}

import { Line, Must } from '../forms/fields.ts';

/** The address to which a code is sent, and the page to come back to. */
export class AddressForm {
  @Line(300)
  @Must<AddressForm>(({ email }) => email !== '', 'emailMissing')
  readonly email: string;

  @Line()
  readonly next: string;
}

/** The code that came. */
export class CodeForm {
  @Line(20)
  @Must<CodeForm>(({ code }) => code !== '', 'codeMissing')
  readonly code: string;
}

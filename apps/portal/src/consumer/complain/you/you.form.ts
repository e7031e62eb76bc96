import { isPhone, isPostcode, readMailAddress } from '#text';
import { Line, Must } from '../../../forms/fields.ts';

const addressed = ({ street, more, postcode, city }: YouForm) => `${street}${more}${postcode}${city}` !== '';

/** Who complains. An address is whole or is left out. */
export class YouForm {
  @Line(200)
  @Must<YouForm>(({ name }) => name !== '', 'nameMissing')
  readonly name: string;

  @Line(254)
  @Must<YouForm>(({ email }) => readMailAddress(email) !== undefined, 'emailWrong')
  readonly email: string;

  @Line(100)
  @Must<YouForm>(({ phone }) => phone === '' || isPhone(phone), 'phoneWrong')
  readonly phone: string;

  @Line(100)
  @Must<YouForm>((form) => !addressed(form) || form.street !== '', 'streetMissing')
  readonly street: string;

  @Line(100)
  readonly more: string;

  @Line(100)
  @Must<YouForm>((form) => !addressed(form) || isPostcode(form.postcode), 'postcodeWrong')
  readonly postcode: string;

  @Line(100)
  @Must<YouForm>((form) => !addressed(form) || form.city !== '', 'cityMissing')
  readonly city: string;
}

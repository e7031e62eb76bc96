import { toRegistration } from '#accounts';
import { home } from '#law';
import { isPostcode, readMailAddress } from '#text';
import { Choice, Line, Must } from '../../../forms/fields.ts';
import { COUNTRIES } from '../contract/countries.ts';

/** A merchant whom nobody has named yet. */
export class NewMerchantForm {
  @Line(200)
  @Must<NewMerchantForm>(({ name }) => name !== '', 'nameMissing')
  readonly name: string;

  @Choice(COUNTRIES)
  readonly country: string;

  @Line(200)
  @Must<NewMerchantForm>(
    (form) => (form.registration === '' ? form.unknown !== '' : registrationIn(form) !== undefined),
    (form) =>
      form.registration === '' ? 'numberMissing' : stateOf(form) === home().code ? 'sirenWrong' : 'numberTooLong',
  )
  readonly registration: string;

  @Line(200)
  readonly unknown: string;

  @Line(200)
  @Must<NewMerchantForm>(({ street }) => street !== '', 'streetMissing')
  readonly street: string;

  @Line(200)
  readonly more: string;

  @Line(200)
  @Must<NewMerchantForm>(({ postcode }) => isPostcode(postcode), 'postcodeWrong')
  readonly postcode: string;

  @Line(200)
  @Must<NewMerchantForm>(({ city }) => city !== '', 'cityMissing')
  readonly city: string;

  @Line(200)
  readonly website: string;

  @Line(200)
  @Must<NewMerchantForm>(({ email }) => email === '' || readMailAddress(email) !== undefined, 'emailWrong')
  readonly email: string;
}

const stateOf = ({ country }: NewMerchantForm): string => country || home().code;

/** Its number in the register of its State; undefined where none was given. */
export function registrationIn(form: NewMerchantForm): string | undefined {
  return form.registration === '' ? undefined : toRegistration(form.registration, { country: stateOf(form) });
}

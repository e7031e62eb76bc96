import { readMailAddress } from '#text';
import { Choice, Line, Must } from '../../../forms/fields.ts';

export const CAPACITIES = ['relative', 'lawyer', 'association', 'other'] as const;

/** Whether somebody represents the consumer, and who writes. */
export class RepresentativeForm {
  @Choice(['nobody', 'represented', 'i-write'])
  @Must<RepresentativeForm>(({ who }) => who !== '', 'missing')
  readonly who: string;
}

/** Who represents the consumer; the written mandate is a file beside it. */
export class MandateForm {
  @Line(200)
  @Must<MandateForm>(({ name }) => name !== '', 'nameMissing')
  readonly name: string;

  @Line(254)
  @Must<MandateForm>(({ email }) => readMailAddress(email) !== undefined, 'emailWrong')
  readonly email: string;

  @Choice(CAPACITIES)
  readonly capacity: (typeof CAPACITIES)[number] | '';
}

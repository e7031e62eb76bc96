import { MATTERS } from '#dispute';
import { isBlankDay, readTypedDay, type TypedDay } from '#text';
import { Choice, DayFields, Must } from '../../../forms/fields.ts';
import { COUNTRIES } from './countries.ts';

/** When and where the contract was made, and what the dispute comes from. */
export class ContractForm {
  @Choice(MATTERS)
  readonly matter: string;

  @DayFields()
  @Must<ContractForm>(({ on }) => isBlankDay(on) || readTypedDay(on) !== undefined, 'noSuchDay')
  readonly on: TypedDay;

  @Choice(COUNTRIES)
  readonly residence: string;
}

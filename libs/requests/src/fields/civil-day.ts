import { registerDecorator } from 'class-validator';
import { civilDate } from '#law';

/** Nobody means a day that their grandchildren's grandchildren will not see: it is a slip, and periods counted from it have no end. */
const FIRST = '1900-01-01';
const LAST = '2999-12-31';

/** A day that exists, written YYYY-MM-DD. */
export function isCivilDay(value: unknown): boolean {
  if (typeof value !== 'string' || value < FIRST || value > LAST) return false;
  try {
    civilDate(value);
    return true;
  } catch {
    return false;
  }
}

export function IsCivilDay(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isCivilDay',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: isCivilDay },
    });
}
